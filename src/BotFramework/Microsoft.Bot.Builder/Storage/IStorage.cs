namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects under keys.</summary>
/// <remarks>
/// An item that implements <see cref="IStoreItem"/> is written only if its ETag is the stored one, or <c>*</c>;
/// with no ETag it is created, but does not replace an item that exists. Other items are always written.
/// </remarks>
public interface IStorage
{
    /// <summary>Reads items; keys that hold nothing are missing in the answer.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items; fails if the ETag of one does not match.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items; a key that holds nothing is no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
