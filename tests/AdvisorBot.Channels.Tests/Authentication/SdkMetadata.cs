using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Bot.Connector.Authentication;

namespace AdvisorBot.Channels.Tests.Authentication;

/// <summary>
/// Answers the SDK when it reads an issuer's metadata. It reads over https, through a client of its own that nothing can
/// replace, so the tests put themselves between that client and the network.
/// </summary>
sealed class SdkMetadata : HttpMessageHandler
{
    static readonly ConcurrentDictionary<string, Issuer> Issuers = new();

    static SdkMetadata()
    {
        var owner = typeof(BotFrameworkAuthentication).Assembly
            .GetType("Microsoft.Bot.Connector.Authentication.ParameterizedBotFrameworkAuthentication", throwOnError: true)!;
        var client = (HttpClient)owner.GetField("_authHttpClient", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        typeof(HttpMessageInvoker).GetField("_handler", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(client, new SdkMetadata());
    }

    public static void AnswerFor(string host, Issuer issuer) => Issuers[host] = issuer;

    public static HttpResponseMessage Answer(Uri resource, bool isSdk) =>
        Issuers.TryGetValue(resource.Host, out var issuer) ? issuer.Answer(resource, isSdk) : throw new HttpRequestException($"Nobody is at {resource}.");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(request.RequestUri!, isSdk: true));
}
