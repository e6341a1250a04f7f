using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A pair of name and value on a receipt.</summary>
public class Fact
{
    public Fact()
    {
    }

    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    [JsonPropertyName("key")]
    public string Key { get; set; }

    [JsonPropertyName("value")]
    public string Value { get; set; }
}
