namespace Microsoft.Bot.Connector;

/// <summary>
/// The one HTTP client that calls to channels go through unless the host brings its own. Redirects are not followed: an
/// answer may not send a bot's token elsewhere. Connections are renewed every few minutes to follow changes of DNS.
/// </summary>
static class SharedHttpClient
{
    internal static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    internal static readonly HttpClient Instance = Create();

    internal static SocketsHttpHandler CreateHandler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };

    static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout };
}
