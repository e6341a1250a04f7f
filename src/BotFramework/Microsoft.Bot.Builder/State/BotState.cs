using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>State kept in a storage, loaded into the turn once and saved if it changed.</summary>
public abstract partial class BotState : IPropertyManager
{
    readonly IStorage _storage;
    readonly string _contextServiceKey;

    /// <param name="storage">Where the state is kept between turns.</param>
    /// <param name="contextServiceKey">Where the turn state keeps it during a turn.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <exception cref="ArgumentNullException">The name is null, empty or white space.</exception>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
        => string.IsNullOrWhiteSpace(name) ? throw new ArgumentNullException(nameof(name)) : new PropertyAccessor<T>(this, name);

    /// <summary>Loads the state into the turn, unless it is there already and <paramref name="force"/> is false.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null)
            return;
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var stored);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState(AsState(stored));
    }

    /// <summary>Saves the state if it differs from what was loaded, or if <paramref name="force"/> is true.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GetCachedState(turnContext) is not { } cached)
            return;
        var key = GetStorageKey(turnContext);
        await cached.SaveAsync(force, state => _storage.WriteAsync(new Dictionary<string, object>(1) { [key] = state }, cancellationToken));
    }

    /// <summary>Empties the state of the turn; storage keeps the old state until it is saved.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = CachedBotState.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the turn and from storage.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>A copy of the state loaded into this turn, as JSON; null if none is.</summary>
    public JsonNode Get(ITurnContext turnContext) => GetCachedState(turnContext) is { } cached ? StateJson.ToNode(cached.State) : null;

    /// <summary>The state loaded into this turn, or null if none is.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Where the storage keeps the state that belongs to this turn.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    /// <exception cref="KeyNotFoundException"><typeparamref name="T"/> is a value type and the property is not set.</exception>
    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        var state = GetCachedState(turnContext).State;
        if (!state.TryGetValue(propertyName, out var value))
            return typeof(T).IsValueType ? throw new KeyNotFoundException(propertyName) : Task.FromResult<T>(default);
        if (value is T typed)
            return Task.FromResult(typed);
        var converted = StateJson.ConvertTo<T>(value);
        // The caller may change the object it gets: what it changes has to be what is saved.
        if (converted is not null)
            state[propertyName] = converted;
        return Task.FromResult(converted);
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    static IDictionary<string, object> AsState(object stored)
    {
        if (stored is null)
            return null;
        if (stored is IDictionary<string, object> state)
            return state;
        // What a storage gives as bare JSON stays JSON until an accessor says what it is.
        if (stored is JsonNode node)
            stored = JsonSerializer.SerializeToElement(node);
        if (stored is JsonElement { ValueKind: JsonValueKind.Object } element)
            return element.EnumerateObject().ToDictionary(property => property.Name, property => (object)property.Value);
        return StateJson.IsUntyped(stored)
            ? StateJson.ConvertTo<Dictionary<string, object>>(stored)
            : throw new InvalidOperationException($"Data is not in the correct format for BotState: storage returned a {stored.GetType()}.");
    }
}
