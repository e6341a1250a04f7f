using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to search for, with the index that tells what it stands for. Several values may share an index.</summary>
public class SortedValue
{
    /// <summary>The words to search for.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>What the value stands for.</summary>
    [JsonPropertyName("index")]
    public int Index { get; set; }
}
