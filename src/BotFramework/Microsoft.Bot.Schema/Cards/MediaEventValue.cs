using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

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
