using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised in an utterance, and where.</summary>
/// <typeparam name="T">What it was resolved to.</typeparam>
public class ModelResult<T>
{
    /// <summary>The part of the utterance that was recognised.</summary>
    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Position of the part's first character, from 0.</summary>
    [JsonProperty("start")]
    public int Start { get; set; }

    /// <summary>Position of the part's last character, itself included.</summary>
    [JsonProperty("end")]
    public int End { get; set; }

    /// <summary>What kind of thing it is, such as "choice".</summary>
    [JsonProperty("typeName")]
    public string TypeName { get; set; }

    /// <summary>What the part means.</summary>
    [JsonProperty("resolution")]
    public T Resolution { get; set; }
}
