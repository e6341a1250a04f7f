using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>All that the dialogs of a stack remember, by paths such as "user.name" or "dialog.items[0].price".</summary>
public class DialogStateManager
{
    static readonly DialogStateManagerConfiguration Default = new();

    readonly DialogContext _dialogContext;

    /// <param name="dc">The stack that the memories are seen from.</param>
    /// <param name="configuration">Which memories there are; null for those the turn names, or else the usual ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration configuration = null)
    {
        ArgumentNullException.ThrowIfNull(dc);
        _dialogContext = dc;
        Configuration = configuration ?? dc.Context.TurnState.Get<DialogStateManagerConfiguration>() ?? Default;
    }

    /// <summary>Which memories there are.</summary>
    public DialogStateManagerConfiguration Configuration { get; set; }

    /// <summary>The value at a path; null when there is none.</summary>
    /// <param name="key">The path.</param>
    public object this[string key]
    {
        get => GetValue<object>(key);
        set => SetValue(key, value);
    }

    /// <summary>The memory with this name, whatever the case of its letters; null when there is none.</summary>
    public MemoryScope GetMemoryScope(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Configuration.MemoryScopes.Find(scope => string.Equals(scope.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Splits a path into its memory and the rest.</summary>
    /// <param name="path">The path.</param>
    /// <param name="remainingPath">What follows the memory's name; empty when nothing does.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such memory.</exception>
    public virtual MemoryScope ResolveMemoryScope(string path, out string remainingPath)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.IndexOfAny(['.', '[']);
        var name = end < 0 ? path : path[..end];
        remainingPath = end < 0 ? string.Empty : path[end..].TrimStart('.');
        return GetMemoryScope(name) ?? throw new ArgumentOutOfRangeException(
            nameof(path),
            $"'{path}' does not begin with the name of a memory, which are {string.Join(", ", Configuration.MemoryScopes.Select(scope => scope.Name))}.");
    }

    /// <summary>Reads the value at a path.</summary>
    /// <returns>Whether there is one that is, or can be read as, <typeparamref name="T"/>.</returns>
    public bool TryGetValue<T>(string path, out T value)
    {
        var memory = ResolveMemoryScope(path, out var rest).GetMemory(_dialogContext);
        return ObjectPath.TryGetPathValue(memory, rest, out value);
    }

    /// <summary>The value at a path, or a default.</summary>
    /// <param name="pathExpression">The path.</param>
    /// <param name="defaultValue">Makes the default; null for that of the type.</param>
    public T GetValue<T>(string pathExpression, Func<T> defaultValue = null)
    {
        if (TryGetValue<T>(pathExpression, out var value))
            return value;

        return defaultValue == null ? default : defaultValue();
    }

    /// <summary>The whole number at a path, or a default.</summary>
    public int GetIntValue(string pathExpression, int defaultValue = 0) => TryGetValue<int>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>The truth value at a path, or a default.</summary>
    public bool GetBoolValue(string pathExpression, bool defaultValue = false) => TryGetValue<bool>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>The text at a path, or a default.</summary>
    public string GetStringValue(string pathExpression, string defaultValue = null) => TryGetValue<string>(pathExpression, out var value) ? value : defaultValue;

    /// <summary>Puts a value at a path, making the objects on the way.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is a task that was not awaited.</exception>
    /// <exception cref="InvalidOperationException">The memory is not there now, as a state that the turn does not know.</exception>
    public void SetValue(string path, object value)
    {
        if (value is Task)
            throw new ArgumentException($"A task was to be stored at '{path}'. Await it and store its result.", nameof(value));

        var scope = ResolveMemoryScope(path, out var rest);
        if (rest.Length == 0)
            scope.SetMemory(_dialogContext, value);
        else
            ObjectPath.SetPathValue(MemoryOf(scope, path), rest, value, false);
    }

    /// <summary>Removes the value at a path; one that is not there is no error.</summary>
    public void RemoveValue(string path)
    {
        var memory = ResolveMemoryScope(path, out var rest).GetMemory(_dialogContext);
        if (memory != null)
            ObjectPath.RemovePathValue(memory, rest);
    }

    /// <summary>Loads the memories that are kept in storage.</summary>
    public async Task LoadAllScopesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
            await scope.LoadAsync(_dialogContext, false, cancellationToken);
    }

    /// <summary>Saves the memories that are kept in storage.</summary>
    public async Task SaveAllChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
            await scope.SaveChangesAsync(_dialogContext, false, cancellationToken);
    }

    /// <summary>Deletes a memory from the turn and from storage; one that there is not is no error.</summary>
    /// <param name="name">The memory's name.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default) =>
        GetMemoryScope(name)?.DeleteAsync(_dialogContext, cancellationToken) ?? Task.CompletedTask;

    object MemoryOf(MemoryScope scope, string path) => scope.GetMemory(_dialogContext)
        ?? throw new InvalidOperationException($"'{path}' cannot be set: there is no {scope.Name} memory now. A state must be made known with UseBotState and loaded; a dialog must be active.");
}
