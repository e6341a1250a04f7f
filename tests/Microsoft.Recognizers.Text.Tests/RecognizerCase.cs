using System.Text.Json;

namespace Microsoft.Recognizers.Text.Tests;

/// <summary>A text and what is to be found in it; Start and End are checked where given.</summary>
public sealed record RecognizerCase(string Input, IReadOnlyList<ExpectedResult> Results)
{
    /// <summary>What differs between the results expected and those found; null if nothing does.</summary>
    public string? Difference(IReadOnlyList<ModelResult> found)
    {
        var matches = found.Count == Results.Count && Results.Zip(found).All(pair => pair.First.Matches(pair.Second));
        return matches ? null : $"\"{Input}\": expected {JsonSerializer.Serialize(Results)}, found {JsonSerializer.Serialize(found)}";
    }
}
