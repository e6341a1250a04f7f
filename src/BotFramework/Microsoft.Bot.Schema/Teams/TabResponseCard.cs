using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponseCard
{
    [JsonPropertyName("card")]
    public object Card { get; set; }
}
