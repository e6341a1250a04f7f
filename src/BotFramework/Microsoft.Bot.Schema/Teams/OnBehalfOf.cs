using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The user in whose name a bot posts.</summary>
public class OnBehalfOf
{
    [JsonPropertyName("itemId")]
    public int ItemId { get; set; }

    [JsonPropertyName("mentionType")]
    public string MentionType { get; set; }

    [JsonPropertyName("mri")]
    public string Mri { get; set; }

    [JsonPropertyName("displayName")]
    public string DisplayName { get; set; }
}
