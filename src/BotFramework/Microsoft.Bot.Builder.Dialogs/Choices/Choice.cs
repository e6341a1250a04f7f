using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One of the answers a user may pick.</summary>
/// <param name="value">What the bot gets back when this one is picked.</param>
public class Choice(string value = null)
{
    /// <summary>What the bot gets back when this one is picked, and its label unless <see cref="Action"/> has a title.</summary>
    [JsonProperty("value")]
    public string Value { get; set; } = value;

    /// <summary>The button to show instead of one made from <see cref="Value"/>; null for the latter.</summary>
    [JsonProperty("action", NullValueHandling = NullValueHandling.Ignore)]
    public CardAction Action { get; set; }

    /// <summary>Further words that mean this choice when a user types them.</summary>
    [JsonProperty("synonyms", NullValueHandling = NullValueHandling.Ignore)]
    public List<string> Synonyms { get; set; }

    /// <summary>The words a user sees for this choice.</summary>
    internal string Label => string.IsNullOrEmpty(Action?.Title) ? Value ?? string.Empty : Action.Title;
}
