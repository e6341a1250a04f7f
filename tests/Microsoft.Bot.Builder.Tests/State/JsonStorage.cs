using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder.Tests.State;

/// <summary>A storage that keeps bytes, as a database does.</summary>
sealed class JsonStorage : IStorage
{
    readonly Dictionary<string, byte[]> _items = [];

    public int Writes { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        => Task.FromResult<IDictionary<string, object>>(keys.Where(_items.ContainsKey).ToDictionary(key => key, key => StateJson.Deserialize(_items[key])));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            _items[key] = StateJson.Serialize(value);
        Writes++;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            _items.Remove(key);
        return Task.CompletedTask;
    }
}
