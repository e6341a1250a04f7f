using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Where a client may post a token.</summary>
public class TokenPostResource
{
    [JsonPropertyName("sasUrl")]
    public string SasUrl { get; set; }
}
