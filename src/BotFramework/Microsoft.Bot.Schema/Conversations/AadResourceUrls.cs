using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Resources for which tokens are asked.</summary>
public class AadResourceUrls
{
    public AadResourceUrls()
    {
    }

    public AadResourceUrls(IList<string> resourceUrls = default)
    {
        ResourceUrls = resourceUrls;
    }

    [JsonPropertyName("resourceUrls")]
    public IList<string> ResourceUrls { get; set; }
}
