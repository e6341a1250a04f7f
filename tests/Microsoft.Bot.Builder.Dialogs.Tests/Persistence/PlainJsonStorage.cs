using System.Text.Json;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Persistence;

/// <summary>A storage as a bot's author would write one: plain System.Text.Json, no knowledge of types.</summary>
sealed class PlainJsonStorage : IStorage
{
    readonly Dictionary<string, byte[]> _documents = [];

    internal IReadOnlyDictionary<string, byte[]> Documents => _documents;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = keys.Where(_documents.ContainsKey).ToDictionary(key => key, key => (object)JsonSerializer.Deserialize<JsonElement>(_documents[key]));
        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            _documents[key] = JsonSerializer.SerializeToUtf8Bytes(value);

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            _documents.Remove(key);

        return Task.CompletedTask;
    }
}
