using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Anything that has a name, in the sense of schema.org.</summary>
public class Thing
{
    public Thing()
    {
    }

    public Thing(string type = default, string name = default)
    {
        Type = type;
        Name = name;
    }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("name")]
    public string Name { get; set; }
}
