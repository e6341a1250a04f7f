using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys behind one metadata address, kept and renewed: daily, and when a token names a key that is not among them,
/// the latter at most once a minute, so that tokens with made-up key ids cause no storm. While the address does not
/// answer, the keys last read serve on for five days.
/// </summary>
sealed partial class SigningKeySource(string metadataUrl, Func<HttpClient> http, TimeProvider time, ILogger logger)
{
    internal static readonly TimeSpan RenewAfter = TimeSpan.FromDays(1);

    internal static readonly TimeSpan ServeFor = TimeSpan.FromDays(5);

    internal static readonly TimeSpan PauseBetweenLoads = TimeSpan.FromMinutes(1);

    readonly Lock gate = new();

    SigningKeys current;

    DateTimeOffset lastAttempt = DateTimeOffset.MinValue;

    Task<SigningKeys> loading;

    /// <exception cref="SigningKeysUnavailableException">There are no keys, or none fresh enough to trust.</exception>
    internal async ValueTask<SigningKeys> GetAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (current is { } known)
        {
            if (now - known.LoadedAt < RenewAfter)
                return known;

            if (now - known.LoadedAt < ServeFor)
            {
                // Renewing is nobody's business to wait for while the old keys serve.
                _ = LoadUnlessRecent(now);
                return known;
            }
        }

        return LoadUnlessRecent(now) is { } load
            ? await load.WaitAsync(cancellationToken) ?? throw Unavailable()
            : throw Unavailable();
    }

    /// <summary>Newer keys than the given ones, or the same if they were read a moment ago or cannot be read.</summary>
    internal async ValueTask<SigningKeys> GetNewerAsync(SigningKeys seen, CancellationToken cancellationToken)
    {
        if (current is { } known && known != seen)
            return known;

        return LoadUnlessRecent(time.GetUtcNow()) is { } load
            ? await load.WaitAsync(cancellationToken) ?? seen
            : seen;
    }

    SigningKeysUnavailableException Unavailable() => new(metadataUrl);

    // One load at a time, which everyone waits for; null if the last one is too short a time ago.
    Task<SigningKeys> LoadUnlessRecent(DateTimeOffset now)
    {
        lock (gate)
        {
            if (loading is { IsCompleted: false })
                return loading;

            if (now - lastAttempt < PauseBetweenLoads)
                return null;

            lastAttempt = now;
            return loading = LoadAsync();
        }
    }

    // Gives null, not an exception, when the address does not answer: whoever waits decides what that means.
    async Task<SigningKeys> LoadAsync()
    {
        await Task.Yield();
        try
        {
            var documents = new HttpDocumentRetriever(http()) { RequireHttps = !IsLoopback(metadataUrl) };
            var document = await OpenIdConnectConfigurationRetriever
                .GetAsync(metadataUrl, documents, CancellationToken.None);
            var keys = SigningKeys.From(document, time.GetUtcNow());
            if (keys.ById.Count == 0)
                throw new InvalidOperationException("The document names no usable key.");

            current = keys;
            LogLoaded(metadataUrl, keys.ById.Count);
            return keys;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            LogLoadFailed(e, metadataUrl);
            return null;
        }
    }

    static bool IsLoopback(string address) => new Uri(address).IsLoopback;

    [LoggerMessage(2001, LogLevel.Information, "Read {Count} signing keys from {MetadataUrl}")]
    partial void LogLoaded(string metadataUrl, int count);

    [LoggerMessage(2002, LogLevel.Warning, "Could not read signing keys from {MetadataUrl}")]
    partial void LogLoadFailed(Exception exception, string metadataUrl);
}
