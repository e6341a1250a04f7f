using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the user's Teams looks.</summary>
public class TabContext
{
    [JsonPropertyName("theme")]
    public string Theme { get; set; }
}
