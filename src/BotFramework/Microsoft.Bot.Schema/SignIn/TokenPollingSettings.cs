using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>How long and how often to look for a token, in milliseconds.</summary>
public class TokenPollingSettings
{
    [JsonPropertyName("timeout")]
    public int Timeout { get; set; }

    [JsonPropertyName("interval")]
    public int Interval { get; set; }
}
