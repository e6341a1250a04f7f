namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A memory that paths lead into.</summary>
public abstract class MemoryScope
{
    /// <param name="name">What its paths begin with.</param>
    /// <param name="includeInSnapshot">Whether it is shown to people who look at a bot's memory.</param>
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    /// <summary>What its paths begin with.</summary>
    public string Name { get; set; }

    /// <summary>Whether it is shown to people who look at a bot's memory.</summary>
    public bool IncludeInSnapshot { get; protected set; }

    /// <summary>The memory's root; null when there is none now.</summary>
    /// <param name="dc">The stack it is seen from.</param>
    public abstract object GetMemory(DialogContext dc);

    /// <summary>Puts another root in its place.</summary>
    /// <param name="dc">The stack it is seen from.</param>
    /// <param name="memory">The root.</param>
    public abstract void SetMemory(DialogContext dc, object memory);

    /// <summary>Loads the memory from where it is kept.</summary>
    public virtual Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Saves the memory to where it is kept.</summary>
    public virtual Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Deletes the memory from where it is kept.</summary>
    public virtual Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
