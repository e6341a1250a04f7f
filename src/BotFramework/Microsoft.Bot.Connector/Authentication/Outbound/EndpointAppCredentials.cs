using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app id with a password, whose tokens come from an endpoint that the cloud's settings name.</summary>
sealed class EndpointAppCredentials(
    string appId,
    string password,
    string endpoint,
    bool validateAuthority,
    string scope,
    HttpClient http,
    ILogger logger) : MicrosoftAppCredentials(appId, password, null, http, logger, scope)
{
    public override string OAuthEndpoint => endpoint;

    public override bool ValidateAuthority => validateAuthority;
}
