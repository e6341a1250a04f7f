using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs, to be kept in a bot's state.</summary>
public class DialogState
{
    /// <summary>An empty stack.</summary>
    [JsonConstructor]
    public DialogState()
        : this(null)
    {
    }

    /// <summary>A stack of these dialogs.</summary>
    /// <param name="stack">The active dialog first; null for an empty stack.</param>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    /// <summary>The dialogs in progress, the active one first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
