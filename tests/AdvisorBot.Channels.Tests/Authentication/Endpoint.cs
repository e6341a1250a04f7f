using AdvisorBot.Channels.BotFramework.Authentication;
using AdvisorBot.Channels.Tests.Support;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

namespace AdvisorBot.Channels.Tests.Authentication;

/// <summary>
/// The rules of a bot's endpoint, with a local issuer in place of Microsoft's. The SDK looks at the real clock; the keys' age is by a clock to turn.
/// </summary>
sealed class Endpoint
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    public const string ServiceUrl = "https://smba.example/teams/";

    public const string EmulatorTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    /// <summary>Issues the Emulator's tokens, whose keys vouch for no channel.</summary>
    readonly Issuer _emulators = new("key-1");

    readonly CallerAuthentication _callers;

    public Endpoint(bool isDevelopment = false, string? ownTenant = null)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = ownTenant,
            ["ToBotFromChannelOpenIdMetadataUrl"] = Issuer.Metadata,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = _emulators.Metadata,
        };
        _callers = new(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build(),
            new HostingEnvironment { EnvironmentName = isDevelopment ? "Development" : "Production" },
            new BotIdentity(AppId),
            Issuer,
            Time,
            Log);
    }

    public Issuer Issuer { get; } = new("key-1", "msteams", "webchat");

    public SettableClock Time { get; } = new(TimeProvider.System.GetUtcNow());

    public RecordingLogger Log { get; } = new();

    public TokenParts ChannelToken() =>
        Lifetime(new TokenParts
        {
            Claims = { ["iss"] = "https://api.botframework.com", ["aud"] = AppId, ["serviceurl"] = ServiceUrl },
        });

    public TokenParts EmulatorToken() =>
        Lifetime(new TokenParts
        {
            Claims =
            {
                ["iss"] = $"https://login.microsoftonline.com/{EmulatorTenant}/v2.0",
                ["aud"] = AppId,
                ["azp"] = AppId,
                ["ver"] = "2.0",
                ["tid"] = EmulatorTenant,
            },
        });

    public string Sign(TokenParts parts) => Issuer.Sign(parts, Issuer.Key(parts.KeyId));

    public Task<int> SendTokenAsync(TokenParts parts, string channelId = "msteams", string serviceUrl = ServiceUrl) =>
        SendAsync("Bearer " + Sign(parts), channelId, serviceUrl);

    /// <summary>The status that the caller gets.</summary>
    public async Task<int> SendAsync(string? authorization, string channelId = "msteams", string serviceUrl = ServiceUrl)
    {
        var context = new DefaultHttpContext();
        if (authorization is not null)
            context.Request.Headers.Authorization = authorization;
        try
        {
            await _callers.AuthenticateAsync(context.Request, new Activity { Type = ActivityTypes.Message, ChannelId = channelId, ServiceUrl = serviceUrl });
            return StatusCodes.Status200OK;
        }
        catch (CallerRefusedException refusal)
        {
            return refusal.IsForbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
        }
        catch (KeysUnavailableException)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }

    TokenParts Lifetime(TokenParts parts)
    {
        var now = Time.GetUtcNow();
        return parts
            .With("nbf", now.AddMinutes(-10).ToUnixTimeSeconds())
            .With("iat", now.AddMinutes(-10).ToUnixTimeSeconds())
            .With("exp", now.AddMinutes(50).ToUnixTimeSeconds());
    }
}
