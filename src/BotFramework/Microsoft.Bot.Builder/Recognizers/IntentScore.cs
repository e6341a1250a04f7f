using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>How sure a recognizer is of an intent.</summary>
public class IntentScore
{
    public IntentScore()
    {
    }

    /// <summary>From 0 (no) to 1 (certain).</summary>
    [JsonPropertyName("score")]
    public double? Score { get; set; }

    /// <summary>What else the recognizer tells of the intent.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> Properties { get; set; } = new Dictionary<string, object>();
}
