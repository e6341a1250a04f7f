using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using AdvisorBot.Channels.BotFramework.Authentication;
using AdvisorBot.Storage;
using AdvisorBot.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.BotFramework;

/// <summary>
/// Calls the connector service of a channel with an activity as it stands in the log. It uses the connector client for
/// the address and the bot's identity only: the client's own retries would hide from the outbox what goes on.
/// </summary>
sealed class ChannelSender : IChannelSender, IDisposable
{
    /// <summary>More service addresses than there are channels and regions; a cache, not a limit.</summary>
    const int MostClients = 64;

    static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    readonly ConcurrentDictionary<string, Task<IConnectorClient>> _clients = new();
    readonly CallerAuthentication _authentication;
    readonly ClaimsIdentity _identity;
    readonly bool _hasApp;
    readonly TimeProvider _clock;
    readonly HttpClient _http;

    public ChannelSender(CallerAuthentication authentication, IConfiguration configuration, IOptions<OutboxOptions> options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _authentication = authentication;
        _clock = clock;
        var appId = configuration["MicrosoftAppId"]?.Trim() ?? "";
        _hasApp = appId.Length > 0;
        _identity = new([new(AuthenticationConstants.AudienceClaim, appId), new(AuthenticationConstants.AppIdClaim, appId)]);
        _http = new(new SocketsHttpHandler
        {
            // A redirect would carry the bot's token to an address nobody checked.
            AllowAutoRedirect = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = options.Value.CallTimeout,
        };
    }

    public async Task<SendOutcome> SendAsync(LogEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            var address = ActivityAddress.Read(entry.Json);
            // The bot's token goes over https or stays on this machine; without an app id nothing leaves this machine at all.
            if (!(_hasApp ? ServiceAddress.IsPrivate(address.ServiceUrl) : ServiceAddress.IsOnThisMachine(address.ServiceUrl)))
                return new(SendStatus.Refused, $"{address.ServiceUrl} is no address that the bot may call.");
            var client = await ClientAsync(address.ServiceUrl);
            using var request = new HttpRequestMessage(address.Method, address.Resource)
            {
                Content = new ReadOnlyMemoryContent(entry.Json) { Headers = { ContentType = Json } },
            };
            if (_hasApp && client.Credentials is { } credentials)
                await credentials.ProcessHttpRequestAsync(request, cancellationToken);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode ? SendOutcome.Delivered : await JudgeAsync(response, cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            return new(SendStatus.Retry, exception.Message);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or UnauthorizedAccessException or InvalidOperationException)
        {
            return new(SendStatus.Refused, exception.Message);
        }
    }

    public void Dispose() => _http.Dispose();

    async Task<IConnectorClient> ClientAsync(string serviceUrl)
    {
        if (_clients.Count > MostClients)
            _clients.Clear();
        var client = _clients.GetOrAdd(serviceUrl, url =>
            _authentication.Sdk.CreateConnectorFactory(_identity).CreateAsync(url, _authentication.Sdk.GetOriginatingAudience(), CancellationToken.None));
        try
        {
            return await client;
        }
        catch
        {
            _clients.TryRemove(serviceUrl, out _);
            throw;
        }
    }

    async Task<SendOutcome> JudgeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var said = await response.Content.ReadAsStringAsync(cancellationToken);
        var reason = $"{(int)response.StatusCode} {response.ReasonPhrase} {said[..Math.Min(said.Length, 200)]}".ReplaceLineEndings(" ").Trim();
        return IsTransient(response.StatusCode) ? new(SendStatus.Retry, reason, RetryAfter(response)) : new(SendStatus.Refused, reason);
    }

    static bool IsTransient(HttpStatusCode status) => status is
        HttpStatusCode.Unauthorized or HttpStatusCode.RequestTimeout or HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests
        or >= HttpStatusCode.InternalServerError;

    TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - _clock.GetUtcNow(),
        _ => null,
    };
}
