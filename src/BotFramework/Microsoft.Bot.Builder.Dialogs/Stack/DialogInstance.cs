using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog in progress, as the stack keeps it.</summary>
public class DialogInstance
{
    /// <summary>Id of the dialog.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; }

    /// <summary>What the dialog remembers between turns. Values keep their types when the stack is stored as JSON.</summary>
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>Position on the parent's stack when the dialog stands for one of the parent's; null otherwise.</summary>
    [JsonPropertyName("stackIndex"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? StackIndex { get; set; }

    /// <summary>Version of the dialogs inside it when it last ran; null when it has none.</summary>
    [JsonPropertyName("version"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Version { get; set; }
}
