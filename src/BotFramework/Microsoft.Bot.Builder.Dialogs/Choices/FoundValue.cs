using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the searched values, found in an utterance.</summary>
public class FoundValue
{
    /// <summary>The value that was matched.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The index that came with the value.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the utterance fits, from just over 0.4 to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }
}
