using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A button, or what a tap on a card does.</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string type = default,
        string title = default,
        string image = default,
        string text = default,
        string displayText = default,
        object value = default,
        object channelData = default)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    /// <summary>What the button does; see <see cref="ActionTypes"/>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("title")]
    public string Title { get; set; }

    [JsonPropertyName("image")]
    public string Image { get; set; }

    [JsonPropertyName("text")]
    public string Text { get; set; }

    [JsonPropertyName("displayText")]
    public string DisplayText { get; set; }

    [JsonPropertyName("value")]
    public object Value { get; set; }

    [JsonPropertyName("channelData")]
    public object ChannelData { get; set; }

    [JsonPropertyName("imageAltText")]
    public string ImageAltText { get; set; }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }

    public static implicit operator CardAction(string input) => FromString(input);

    /// <summary>A button that says and sends the same words.</summary>
    public static CardAction FromString(string input) => new(title: input, value: input);
}
