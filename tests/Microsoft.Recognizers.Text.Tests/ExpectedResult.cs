using System.Text.Json;

namespace Microsoft.Recognizers.Text.Tests;

/// <summary>One result of a case.</summary>
public sealed record ExpectedResult(string Text, string TypeName, int? Start, int? End, IReadOnlyDictionary<string, JsonElement> Resolution)
{
    public bool Matches(ModelResult found) =>
        found.Text == Text &&
        found.TypeName == TypeName &&
        (Start is null || found.Start == Start) &&
        (End is null || found.End == End) &&
        found.Resolution.Count == Resolution.Count &&
        Resolution.All(expected => found.Resolution.TryGetValue(expected.Key, out var value) && IsEqual(expected.Value, value));

    static bool IsEqual(JsonElement expected, object? found) => found switch
    {
        null => expected.ValueKind == JsonValueKind.Null,
        bool answer => expected.ValueKind == (answer ? JsonValueKind.True : JsonValueKind.False),
        double number => expected.ValueKind == JsonValueKind.Number && Math.Abs(expected.GetDouble() - number) < 1e-12,
        _ => expected.ValueKind == JsonValueKind.String && expected.GetString() == found.ToString(),
    };
}
