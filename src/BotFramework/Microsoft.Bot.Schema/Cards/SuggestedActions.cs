using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons that belong to the whole conversation and go once one is tapped.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
    {
        To = to?.ToList();
        Actions = actions?.ToList();
    }

    /// <summary>Ids of the accounts the buttons are shown to; none means all.</summary>
    [JsonPropertyName("to")]
    public IList<string> To { get; set; }

    [JsonPropertyName("actions")]
    public IList<CardAction> Actions { get; set; }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }
}
