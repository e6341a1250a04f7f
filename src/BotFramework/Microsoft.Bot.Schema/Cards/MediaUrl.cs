using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class MediaUrl
{
    public MediaUrl()
    {
    }

    public MediaUrl(string url = default, string profile = default)
    {
        Url = url;
        Profile = profile;
    }

    [JsonPropertyName("url")]
    public string Url { get; set; }

    [JsonPropertyName("profile")]
    public string Profile { get; set; }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }
}
