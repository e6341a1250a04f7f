using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a media event tells: the value of the card it came from.</summary>
public class MediaEventValue
{
    public MediaEventValue()
    {
    }

    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    [JsonPropertyName("cardValue")]
    public object CardValue { get; set; }
}
