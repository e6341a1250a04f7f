namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The state of the active dialog.</summary>
public class ThisMemoryScope : MemoryScope
{
    /// <summary>Paths begin with <see cref="ScopePath.This"/>.</summary>
    public ThisMemoryScope()
        : base(ScopePath.This)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc) => dc.ActiveDialog?.State;

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        var instance = dc.ActiveDialog ?? throw new InvalidOperationException("There is no dialog whose memory could be set: none is active.");
        instance.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }
}
