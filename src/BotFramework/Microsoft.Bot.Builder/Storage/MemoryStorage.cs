using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Storage in memory, for tests and trials: everything is gone when the process ends.</summary>
/// <remarks>What is written and read are copies, as with any storage.</remarks>
public class MemoryStorage : IStorage
{
    readonly Dictionary<string, Item> _items = new(StringComparer.Ordinal);
    readonly Lock _lock = new();
    long _lastETag;

    /// <param name="dictionary">What the storage holds at first.</param>
    public MemoryStorage(Dictionary<string, JsonObject> dictionary = null)
    {
        foreach (var (key, value) in dictionary ?? [])
            _items[key] = new(System.Text.Encoding.UTF8.GetBytes(value.ToJsonString()), null);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }
        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (Find(key) is not { } item)
                continue;
            var value = StateJson.Deserialize(item.Json);
            if (value is IStoreItem versioned)
                versioned.ETag = item.ETag;
            found[key] = value;
        }
        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    /// <exception cref="ArgumentException">An item's ETag is not the stored one; nothing is written then.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var written = new List<(string Key, IStoreItem Versioned, byte[] Json)>(changes.Count);
        foreach (var (key, value) in changes)
            written.Add((key, value as IStoreItem, StateJson.Serialize(value)));
        lock (_lock)
        {
            foreach (var (key, versioned, _) in written)
                CheckETag(key, versioned);
            foreach (var (key, _, json) in written)
                _items[key] = new(json, (++_lastETag).ToString(CultureInfo.InvariantCulture));
        }
        return Task.CompletedTask;
    }

    Item Find(string key)
    {
        lock (_lock)
            return _items.GetValueOrDefault(key);
    }

    void CheckETag(string key, IStoreItem versioned)
    {
        if (versioned is null || versioned.ETag == "*" || !_items.TryGetValue(key, out var stored) || stored.ETag is null || stored.ETag == versioned.ETag)
            return;
        throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {versioned.ETag}\r\nCurrent: {stored.ETag}");
    }

    sealed record Item(byte[] Json, string ETag);
}
