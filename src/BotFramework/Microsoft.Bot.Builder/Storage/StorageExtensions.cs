using Microsoft.Bot.Builder.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Typed reading from storage.</summary>
public static class StorageExtensions
{
    /// <summary>Reads the items that are, or can be read as, <typeparamref name="TStoreItem"/>.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var items = await storage.ReadAsync(keys, cancellationToken);
        var typed = new Dictionary<string, TStoreItem>(items.Count);
        foreach (var (key, value) in items)
        {
            if (value is TStoreItem item)
                typed.Add(key, item);
            else if (StateJson.IsUntyped(value))
                typed.Add(key, StateJson.ConvertTo<TStoreItem>(value));
        }
        return typed;
    }
}
