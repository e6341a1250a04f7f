using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog in progress, as the stack keeps it.</summary>
public class DialogInstance
{
    /// <summary>Id of the dialog.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog remembers between turns.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();
}
