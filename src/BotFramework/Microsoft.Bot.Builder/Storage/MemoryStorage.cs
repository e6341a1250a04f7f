using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Storage in memory, for tests and trials: everything is gone when the process ends.</summary>
/// <remarks>What is written and read are copies, as with any storage.</remarks>
public class MemoryStorage : IStorage
{
    readonly Dictionary<string, JsonObject> _items;
    readonly Dictionary<string, string> _etags = new(StringComparer.Ordinal);
    readonly Lock _lock = new();
    long _lastETag;

    /// <param name="dictionary">Where to keep the items; null for a dictionary of its own.</param>
    public MemoryStorage(Dictionary<string, JsonObject> dictionary = null)
    {
        _items = dictionary ?? new(StringComparer.Ordinal);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                _items.Remove(key);
                _etags.Remove(key);
            }
        }
        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (!_items.TryGetValue(key, out var item) || item is null)
                    continue;
                var value = item.Deserialize<object>(StateJson.Options);
                if (value is IStoreItem versioned && _etags.TryGetValue(key, out var etag))
                    versioned.ETag = etag;
                found[key] = value;
            }
        }
        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <exception cref="ArgumentException">An item is no object, or its ETag is not the stored one; nothing is written then.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var written = new List<(string Key, IStoreItem Versioned, JsonObject Item)>(changes.Count);
        foreach (var (key, value) in changes)
            written.Add((key, value as IStoreItem, AsItem(key, value)));
        lock (_lock)
        {
            foreach (var (key, versioned, _) in written)
                CheckETag(key, versioned);
            foreach (var (key, versioned, item) in written)
            {
                _items[key] = item;
                if (versioned is null)
                    _etags.Remove(key);
                else
                    _etags[key] = (++_lastETag).ToString(CultureInfo.InvariantCulture);
            }
        }
        return Task.CompletedTask;
    }

    static JsonObject AsItem(string key, object value)
    {
        if (value is null)
            return null;
        return JsonSerializer.SerializeToNode<object>(value, StateJson.Options) as JsonObject
            ?? throw new ArgumentException($"What is stored under \"{key}\" must be an object, and is a {value.GetType()}.", nameof(value));
    }

    void CheckETag(string key, IStoreItem versioned)
    {
        if (versioned is null || versioned.ETag == "*" || !_etags.TryGetValue(key, out var current) || current == versioned.ETag)
            return;
        throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {versioned.ETag}\r\nCurrent: {current}");
    }
}
