using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace AdvisorBot.Channels.Tests.Support;

/// <summary>A bot with an app id whose own token is a word that a test can look for.</summary>
sealed class BotIdentity(string id) : ServiceClientCredentialsFactory
{
    public const string Authorization = "Bearer the-bots-own-token";

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == id);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) => Task.FromResult<ServiceClientCredentials>(new Word());

    sealed class Word : ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = AuthenticationHeaderValue.Parse(Authorization);
            return Task.CompletedTask;
        }
    }
}
