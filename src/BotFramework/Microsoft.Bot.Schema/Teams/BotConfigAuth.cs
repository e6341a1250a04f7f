using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks whoever configures the bot to sign in.</summary>
public class BotConfigAuth
{
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }
}
