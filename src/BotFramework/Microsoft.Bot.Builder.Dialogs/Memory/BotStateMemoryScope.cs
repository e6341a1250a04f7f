namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A bot's state, as far as it is known to the turn: see <see cref="AdapterExtensions.UseBotState"/>.</summary>
/// <typeparam name="T">Which state.</typeparam>
/// <param name="name">What its paths begin with.</param>
public class BotStateMemoryScope<T>(string name) : MemoryScope(name)
    where T : BotState
{
    /// <inheritdoc/>
    public override object GetMemory(DialogContext dialogContext) => StateOf(dialogContext)?.GetCachedState(dialogContext.Context)?.State;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: a state is changed by its properties.</exception>
    public override void SetMemory(DialogContext dialogContext, object memory) =>
        throw new NotSupportedException($"The {Name} state cannot be replaced as a whole; set its properties, as in {Name}.name.");

    /// <inheritdoc/>
    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.LoadAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.SaveChangesAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.DeleteAsync(dialogContext.Context, cancellationToken) ?? Task.CompletedTask;

    static T StateOf(DialogContext dialogContext) => dialogContext.Context.TurnState.Get<T>();
}
