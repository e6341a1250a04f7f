using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a bot that is a user-assigned managed identity.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    readonly ConcurrentDictionary<string, ServiceClientCredentials> byAudience = new(StringComparer.Ordinal);

    readonly string botAppId;

    readonly HttpClient http;

    readonly ILogger log;

    public ManagedIdentityServiceClientCredentialsFactory(
        string appId,
        HttpClient httpClient = default,
        ILogger logger = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        botAppId = appId;
        http = httpClient;
        log = logger;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(appId == botAppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) =>
        appId == botAppId
            ? Task.FromResult(byAudience.GetOrAdd(
                audience,
                static (scope, bot) => new ManagedIdentityAppCredentials(bot.botAppId, scope, bot.http, bot.log),
                this))
            : throw new InvalidOperationException("There are credentials for the bot's own app id only.");
}
