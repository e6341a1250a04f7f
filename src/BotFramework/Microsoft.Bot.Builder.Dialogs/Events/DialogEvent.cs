namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened, offered to the dialogs of a stack.</summary>
public class DialogEvent
{
    /// <summary>Whether the parent's active dialog is asked when this one does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>What happened, one of <see cref="DialogEvents"/> or a name of the bot's own.</summary>
    public string Name { get; set; }

    /// <summary>What comes with it; may be null.</summary>
    public object Value { get; set; }
}
