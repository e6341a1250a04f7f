using System.Security.Claims;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that speak as the bot a request was for, to the service that the request was from.</summary>
sealed class VerifiedConnectorFactory(
    ClaimsIdentity identity,
    CloudSettings cloud,
    bool validateAuthority,
    ServiceClientCredentialsFactory credentials,
    Func<HttpClient> http) : ConnectorFactory
{
    /// <summary>The service URL that the verified token names; null when the bot itself starts a turn.</summary>
    readonly string verifiedServiceUrl = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;

    /// <exception cref="UnauthorizedAccessException">The URL is another host's than the one that was verified.</exception>
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl,
        string audience,
        CancellationToken cancellationToken)
    {
        // An activity whose replies go back with the HTTP answer needs no address; the client says so if it is used.
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var service) || service.IsFile)
            return CreateClient(null, LoopbackCredentials.Instance, null);

        if (await credentials.IsAuthenticationDisabledAsync(cancellationToken))
            return CreateClient(service, LoopbackCredentials.Instance, null);

        if (verifiedServiceUrl is not null && !ServiceAddress.IsSameHost(service, new Uri(verifiedServiceUrl)))
            throw new UnauthorizedAccessException(
                $"The activity names the service URL {serviceUrl}, its token {verifiedServiceUrl}.");

        var appId = identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value ?? BotClaims.AppId(identity);
        var token = await credentials.CreateCredentialsAsync(
            appId,
            string.IsNullOrEmpty(audience) ? cloud.OAuthScope : audience,
            cloud.LoginUrl,
            validateAuthority,
            cancellationToken);
        return CreateClient(service, new ServiceBoundCredentials(token, service), appId);
    }

    ConnectorClient CreateClient(Uri service, ServiceClientCredentials token, string appId) =>
        new(service, token, http(), disposeHttpClient: false, RetryPolicy.Default) { BotId = appId };
}
