using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value to search for, with the index that tells what it stands for. Several values may share an index.</summary>
public class SortedValue
{
    /// <summary>The words to search for.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>What the value stands for.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }
}
