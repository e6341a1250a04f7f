using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponseCards
{
    [JsonPropertyName("cards")]
    public IList<TabResponseCard> Cards { get; set; }
}
