using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Intents and entities found in a text.</summary>
public class RecognizerResult : IRecognizerConvert
{
    public RecognizerResult()
    {
    }

    [JsonPropertyName("text")]
    public string Text { get; set; }

    /// <summary>The text as corrected before recognition, if it was.</summary>
    [JsonPropertyName("alteredText")]
    public string AlteredText { get; set; }

    [JsonPropertyName("intents")]
    public IDictionary<string, IntentScore> Intents { get; set; }

    [JsonPropertyName("entities")]
    public JsonObject Entities { get; set; }

    /// <summary>What else the recognizer tells.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();

    /// <summary>Takes over another result.</summary>
    public void Convert(dynamic result)
    {
        RecognizerResult other = WireJson.Convert<RecognizerResult>((object)result);
        Text = other.Text;
        AlteredText = other.AlteredText;
        Intents = other.Intents;
        Entities = other.Entities;
        Properties = other.Properties;
    }
}
