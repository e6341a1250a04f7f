namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>What is kept for the turn only: its activity, and whatever the bot puts there.</summary>
public class TurnMemoryScope : MemoryScope
{
    /// <summary>Paths begin with <see cref="ScopePath.Turn"/>.</summary>
    public TurnMemoryScope()
        : base(ScopePath.Turn)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        if (!dc.Context.TurnState.TryGetValue(ScopePath.Turn, out var memory))
        {
            memory = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase) { ["activity"] = dc.Context.Activity };
            dc.Context.TurnState[ScopePath.Turn] = memory;
        }

        return memory;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => dc.Context.TurnState[ScopePath.Turn] = memory;
}
