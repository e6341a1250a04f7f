using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that an utterance was taken to mean.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its position in the list that was searched, from 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the utterance fits, up to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The value, title or synonym that was matched; null when the choice was named by its number.</summary>
    [JsonProperty("synonym", NullValueHandling = NullValueHandling.Ignore)]
    public string Synonym { get; set; }
}
