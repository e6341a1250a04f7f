namespace Microsoft.Bot.Builder.Tests.State;

/// <summary>A storage that counts what is asked of it, and may answer every key with one value.</summary>
sealed class CountingStorage(IStorage inner) : IStorage
{
    public int Reads { get; set; }

    public int Writes { get; set; }

    public List<string> Keys { get; } = [];

    public object? Answer { get; init; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        return Answer is null
            ? inner.ReadAsync(keys, cancellationToken)
            : Task.FromResult<IDictionary<string, object>>(keys.ToDictionary(key => key, _ => Answer));
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        Keys.AddRange(changes.Keys);
        return inner.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);
}
