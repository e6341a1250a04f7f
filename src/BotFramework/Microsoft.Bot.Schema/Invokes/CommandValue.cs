using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>What a command is about.</summary>
public class CommandValue<T>
{
    [JsonPropertyName("commandId")]
    public string CommandId { get; set; }

    [JsonPropertyName("data")]
    public T Data { get; set; }
}
