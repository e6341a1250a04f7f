using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class TabSuggestedActions
{
    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }
}
