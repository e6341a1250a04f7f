using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Which page of the results of a search is wanted.</summary>
public class SearchInvokeOptions
{
    [JsonPropertyName("skip")]
    public int Skip { get; set; }

    [JsonPropertyName("top")]
    public int Top { get; set; }
}
