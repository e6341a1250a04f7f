using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What comes with an invoke named <c>application/search</c>.</summary>
public class SearchInvokeValue
{
    [JsonPropertyName("kind")]
    public string Kind { get; set; }

    [JsonPropertyName("queryText")]
    public string QueryText { get; set; }

    [JsonPropertyName("queryOptions")]
    public SearchInvokeOptions QueryOptions { get; set; }

    [JsonPropertyName("context")]
    public object Context { get; set; }
}
