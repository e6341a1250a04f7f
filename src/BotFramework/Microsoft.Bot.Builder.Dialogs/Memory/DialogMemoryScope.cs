namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The state of the active dialog if it contains others, else of the dialog around it, else of itself.</summary>
public class DialogMemoryScope : MemoryScope
{
    /// <summary>Paths begin with <see cref="ScopePath.Dialog"/>.</summary>
    public DialogMemoryScope()
        : base(ScopePath.Dialog)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc) => InstanceOf(dc)?.State;

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        var instance = InstanceOf(dc) ?? throw new InvalidOperationException("There is no dialog whose memory could be set: none is active.");
        instance.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }

    static DialogInstance InstanceOf(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var isContainer = dc.ActiveDialog != null && dc.FindDialog(dc.ActiveDialog.Id) is DialogContainer;
        return isContainer ? dc.ActiveDialog : dc.Parent?.ActiveDialog ?? dc.ActiveDialog;
    }
}
