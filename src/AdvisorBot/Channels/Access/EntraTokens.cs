using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.Access;

/// <summary>Decides whether a token of Entra ID lets its bearer in: of the one tenant, for this service, and with the permission that is wanted.</summary>
sealed partial class EntraTokens
{
    static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    readonly ApiOptions _options;
    readonly ILogger<EntraTokens> _log;
    readonly TokenValidationParameters? _rules;

    public EntraTokens(IOptions<ApiOptions> options, IHttpClientFactory http, TimeProvider clock, ILogger<EntraTokens> log)
    {
        (_options, _log) = (options.Value, log);
        if (_options.EntraTenant is not { } tenant)
            return;
        var authority = $"{_options.EntraLogin.TrimEnd('/')}/{tenant}";
        _rules = new()
        {
            ValidIssuers = [$"{authority}/v2.0", $"https://sts.windows.net/{tenant}/"],
            ValidAudiences = _options.EntraAudiences,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = (notBefore, expires, _, rules) => IsNow(notBefore, expires, rules.ClockSkew, clock.GetUtcNow()),
            // Keeps what it has read, and reads anew for a key that it does not know.
            ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
                $"{authority}/v2.0/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(),
                new HttpDocumentRetriever(http.CreateClient(nameof(EntraTokens)))),
        };
    }

    /// <summary>Whom the token is of, to count their calls; null when it does not let in.</summary>
    public async ValueTask<string?> BearerOfAsync(string token)
    {
        if (_rules is null || !Handler.CanReadToken(token))
            return null;
        var result = await Handler.ValidateTokenAsync(token, _rules);
        if (!result.IsValid)
        {
            // The message of the library may hold what is in the token.
            Refused(result.Exception?.GetType().Name ?? "invalid");
            return null;
        }
        var read = (JsonWebToken)result.SecurityToken;
        if (Claim(read, "tid") != _options.EntraTenant || !IsPermitted(read))
        {
            Refused("the tenant or the permission is another");
            return null;
        }
        return Claim(read, "oid") ?? Claim(read, "sub") ?? Claim(read, "azp");
    }

    static bool IsNow(DateTime? notBefore, DateTime? expires, TimeSpan skew, DateTimeOffset now) =>
        expires is { } end && now < end + skew && (notBefore is not { } start || now >= start - skew);

    bool IsPermitted(JsonWebToken token) =>
        _options.EntraPermission is not { } wanted
        || Claim(token, "scp")?.Split(' ').Contains(wanted) == true
        || token.Claims.Any(claim => claim.Type == "roles" && claim.Value == wanted);

    static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    [LoggerMessage(1, LogLevel.Information, "A token of Entra ID was refused: {Reason}")]
    partial void Refused(string reason);
}
