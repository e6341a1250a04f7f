using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>
/// The keys behind one metadata address, kept and renewed: daily, and when a token names a key that is not among them,
/// the latter at most once a minute, so that tokens with made-up key ids cause no storm. While the address does not
/// answer, the keys last read serve on for five days. The SDK would look for a new key twice a day only.
/// </summary>
sealed partial class PublishedKeySource(string metadataUrl, Func<HttpClient> http, TimeProvider clock, ILogger log)
{
    static readonly TimeSpan RenewAfter = TimeSpan.FromDays(1);
    static readonly TimeSpan ServeFor = TimeSpan.FromDays(5);
    static readonly TimeSpan PauseBetweenReads = TimeSpan.FromMinutes(1);

    readonly Lock _lock = new();
    PublishedKeys? _current;
    long? _lastAttempt;
    Task<PublishedKeys?>? _reading;

    /// <exception cref="KeysUnavailableException">There are no keys, or none fresh enough to trust.</exception>
    public async ValueTask<PublishedKeys> GetAsync(CancellationToken cancellationToken)
    {
        if (_current is { } known)
        {
            var age = clock.GetElapsedTime(known.ReadAt);
            if (age < RenewAfter)
                return known;
            if (age < ServeFor)
            {
                // Renewing is nobody's business to wait for while the old keys serve.
                _ = ReadUnlessRecent();
                return known;
            }
        }
        return (ReadUnlessRecent() is { } reading ? await reading.WaitAsync(cancellationToken) : null)
            ?? throw new KeysUnavailableException(metadataUrl);
    }

    /// <summary>Why there are no keys, which are asked for by the way; null if there are.</summary>
    public string? Problem()
    {
        if (_current is { } known && clock.GetElapsedTime(known.ReadAt) < ServeFor)
            return null;
        _ = ReadUnlessRecent();
        return $"The keys of the channels have not been read from {metadataUrl}: nobody can be verified.";
    }

    /// <summary>Newer keys than the given ones, or the same if they were read a moment ago or cannot be read.</summary>
    public async ValueTask<PublishedKeys> GetNewerAsync(PublishedKeys seen, CancellationToken cancellationToken)
    {
        if (_current is { } known && known != seen)
            return known;
        return (ReadUnlessRecent() is { } reading ? await reading.WaitAsync(cancellationToken) : null) ?? seen;
    }

    /// <summary>One read at a time, which everyone waits for; null if the last one is too short a time ago.</summary>
    Task<PublishedKeys?>? ReadUnlessRecent()
    {
        lock (_lock)
        {
            if (_reading is { IsCompleted: false })
                return _reading;
            if (_lastAttempt is { } last && clock.GetElapsedTime(last) < PauseBetweenReads)
                return null;
            _lastAttempt = clock.GetTimestamp();
            return _reading = ReadAsync();
        }
    }

    /// <summary>Null, not an exception, when the address does not answer: whoever waits decides what that means.</summary>
    async Task<PublishedKeys?> ReadAsync()
    {
        await Task.Yield();
        try
        {
            using var client = http();
            var document = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, new HttpDocumentRetriever(client), CancellationToken.None);
            var keys = PublishedKeys.From(metadataUrl, document, clock.GetTimestamp());
            if (keys.ById.Count == 0)
                throw new InvalidOperationException("The document names no usable key.");
            _current = keys;
            KeysRead(metadataUrl, keys.ById.Count);
            return keys;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            ReadFailed(exception, metadataUrl);
            return null;
        }
    }

    [LoggerMessage(2001, LogLevel.Information, "Read {Count} signing keys from {MetadataUrl}")]
    partial void KeysRead(string metadataUrl, int count);

    [LoggerMessage(2002, LogLevel.Warning, "Could not read signing keys from {MetadataUrl}")]
    partial void ReadFailed(Exception exception, string metadataUrl);
}
