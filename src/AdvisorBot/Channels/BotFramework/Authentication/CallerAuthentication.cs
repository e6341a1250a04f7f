using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>
/// Decides who may send an activity: the SDK verifies tokens, behind a thin check of what it leaves open. Without an app
/// id nobody can be verified, and this machine alone may speak.
/// </summary>
sealed partial class CallerAuthentication
{
    readonly IConfiguration _configuration;
    readonly IHttpClientFactory _http;
    readonly ServiceClientCredentialsFactory _credentials;
    readonly BotRegistration _registration;
    readonly bool _isOpen;
    readonly TokenInspector _inspector;
    readonly PublishedKeySource _channelKeys;
    readonly VerifiedCallers _verified;
    readonly LogAllowance<TokenRule> _refused;
    readonly ILogger<CallerAuthentication> _log;
    readonly Lock _lock = new();
    readonly Dictionary<string, PublishedKeys> _known = [];
    volatile BotFrameworkAuthentication _sdk;
    int _generation;

    /// <exception cref="ArgumentException">Settings of the registration are missing or contradict each other.</exception>
    public CallerAuthentication(
        IConfiguration configuration,
        IHostEnvironment environment,
        ServiceClientCredentialsFactory credentials,
        IHttpClientFactory http,
        TimeProvider clock,
        ILogger<CallerAuthentication> log)
    {
        (_configuration, _credentials, _http, _log) = (configuration, credentials, http, log);
        _registration = BotRegistration.Read(configuration);
        (_verified, _refused) = (new(clock), new(clock));
        _channelKeys = Keys(_registration.ChannelMetadataUrl);
        _inspector = new(_registration, environment.IsDevelopment(), credentials, _channelKeys, Keys(_registration.EmulatorMetadataUrl));
        _sdk = CreateSdk();
        _isOpen = !_registration.HasApp && WithoutAppId.IsAllowed(configuration, environment);
        if (_isOpen)
            LogUnauthenticated();
        else if (!_registration.HasApp)
            LogClosed();

        PublishedKeySource Keys(string metadataUrl) => new(metadataUrl, () => http.CreateClient(nameof(CallerAuthentication)), clock, log);
    }

    /// <summary>The SDK's side, for the bot's own tokens.</summary>
    public BotFrameworkAuthentication Sdk => _sdk;

    /// <summary>Why no channel can be verified now; null if they can, or if nobody has to be.</summary>
    public string? Problem() => _registration.HasApp ? _channelKeys.Problem() : null;

    /// <exception cref="CallerRefusedException">The caller may not send the activity.</exception>
    /// <exception cref="KeysUnavailableException">Nobody can be verified just now.</exception>
    public async ValueTask<AuthenticateRequestResult> AuthenticateAsync(HttpRequest request, Activity activity)
    {
        var cancellationToken = request.HttpContext.RequestAborted;
        var header = request.Headers.Authorization.ToString();
        try
        {
            return await _credentials.IsAuthenticationDisabledAsync(cancellationToken)
                ? await AdmitFromThisMachineAsync(request, header, activity, cancellationToken)
                : await VerifyAsync(header, activity, cancellationToken);
        }
        catch (CallerRefusedException refusal)
        {
            if (_refused.Take(refusal.Rule) is { } unsaid)
            {
                LogRefused(refusal.Rule, refusal.Reason);
                if (unsaid > 0)
                    LogUnsaid(refusal.Rule, unsaid);
            }
            throw;
        }
    }

    async ValueTask<AuthenticateRequestResult> AdmitFromThisMachineAsync(
        HttpRequest request,
        string header,
        Activity activity,
        CancellationToken cancellationToken)
    {
        if (!_isOpen)
        {
            throw new CallerRefusedException(
                TokenRule.NoAppId, $"without MicrosoftAppId nobody is let in by a published service, unless {WithoutAppId.Setting} is true");
        }
        if (header.Length > 0)
            throw new CallerRefusedException(TokenRule.NoAppId, "there is no app id to hold the token against");
        if (!string.IsNullOrEmpty(activity.ServiceUrl) && !IsACaller(activity.ServiceUrl, request.HttpContext.Connection.LocalPort))
            throw new CallerRefusedException(
                TokenRule.ServiceUrl,
                $"without MicrosoftAppId only programs on this machine are answered, this service itself not among them, and {activity.ServiceUrl} is none");
        return ThisMachine.Doubt(request) is { } doubt
            ? throw new CallerRefusedException(TokenRule.ServiceUrl, $"without MicrosoftAppId this machine only may send activities, and {doubt}")
            : await Sdk.AuthenticateRequestAsync(activity, header, cancellationToken);
    }

    /// <summary>Whoever calls listens on a port of its own, which nobody can tell from the connection; but never on ours.</summary>
    static bool IsACaller(string serviceUrl, int ownPort) =>
        ServiceAddress.IsOnThisMachine(serviceUrl) && (ownPort == 0 || new Uri(serviceUrl).Port != ownPort);

    async ValueTask<AuthenticateRequestResult> VerifyAsync(string header, Activity activity, CancellationToken cancellationToken)
    {
        var keys = await _inspector.InspectAsync(header, activity, cancellationToken);
        var caller = new VerifiedCallers.Caller(header, activity.ChannelId, activity.ServiceUrl);
        if (_verified.Find(caller, keys) is { } known)
            return known;
        try
        {
            var result = await SdkFor(keys).AuthenticateRequestAsync(activity, header, cancellationToken);
            _verified.Add(caller, keys, new JsonWebToken(header[(header.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ValidTo, result);
            return result;
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or SecurityTokenException or ArgumentException)
        {
            throw new CallerRefusedException(TokenRule.Sdk, exception.Message, exception);
        }
        catch (InvalidOperationException exception)
        {
            // What its reader of metadata throws when the address does not answer.
            throw new KeysUnavailableException(_registration.ChannelMetadataUrl, exception);
        }
    }

    /// <summary>
    /// The SDK keeps what it read from a metadata address for as long as the process lives or for half a day, and nothing
    /// can tell it to read anew. So once the published keys have changed it gets the address with another fragment, which
    /// no request carries, and reads them under that. It happens when keys are rolled over only.
    /// </summary>
    BotFrameworkAuthentication SdkFor(PublishedKeys keys)
    {
        lock (_lock)
        {
            if (_known.TryGetValue(keys.MetadataUrl, out var before) && !ReferenceEquals(before, keys) && !before.HasSameKeysAs(keys))
            {
                _generation++;
                _sdk = CreateSdk();
            }
            _known[keys.MetadataUrl] = keys;
            return _sdk;
        }
    }

    ConfigurationBotFrameworkAuthentication CreateSdk()
    {
        var keys = new Dictionary<string, string?>
        {
            ["ToBotFromChannelOpenIdMetadataUrl"] = Versioned(_registration.ChannelMetadataUrl),
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = Versioned(_registration.EmulatorMetadataUrl),
        };
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(_registration.Cloud)
            .AddConfiguration(_configuration)
            .AddInMemoryCollection(keys)
            .Build();
        return new(settings, _credentials, new() { ValidTokenIssuers = [.. _registration.EmulatorIssuers] }, _http, _log);

        string Versioned(string address) => _generation == 0 ? address : $"{address}#{_generation}";
    }

    [LoggerMessage(2103, LogLevel.Warning, "Rejected a request by the rule {Rule}: {Reason}")]
    partial void LogRefused(TokenRule rule, string reason);

    [LoggerMessage(2106, LogLevel.Warning, "{Unsaid} more were rejected by the rule {Rule} before, without a line each")]
    partial void LogUnsaid(TokenRule rule, int unsaid);

    [LoggerMessage(
        2104,
        LogLevel.Warning,
        "MicrosoftAppId is not set: NOBODY IS AUTHENTICATED. Activities are taken from this machine only, and answered on it only. Set MicrosoftAppId and what belongs to it before the bot is reached from elsewhere")]
    partial void LogUnauthenticated();

    [LoggerMessage(2105, LogLevel.Information, "MicrosoftAppId is not set: /api/messages is closed. "
        + "For the channels of the Bot Framework set MicrosoftAppId and what belongs to it; for the Emulator on this machine set WithoutAppId:Allowed to true")]
    partial void LogClosed();
}
