using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class SearchInvokeOptions
{
    [JsonPropertyName("skip")]
    public int Skip { get; set; }

    [JsonPropertyName("top")]
    public int Top { get; set; }
}
