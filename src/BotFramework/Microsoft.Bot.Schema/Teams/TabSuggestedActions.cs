using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Buttons of a tab that asks the user to sign in.</summary>
public class TabSuggestedActions
{
    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }
}
