using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Tests.Authentication;

/// <summary>A bot's endpoint behind the real rules, a local issuer in place of Microsoft's, and a clock to turn.</summary>
sealed class Endpoint
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";

    public const string ServiceUrl = "https://smba.example/teams/";

    public const string EmulatorTenant = "d6d49420-f39b-4df7-a1dc-d59a935871db";

    readonly CloudAdapter adapter;

    public Endpoint(bool isDevelopment = false, AuthenticationConfiguration configuration = null, DateTimeOffset? now = null)
    {
        Time = new(now ?? new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        var cloud = CloudSettings.Public with { ChannelMetadataUrl = Issuer.Metadata, EmulatorMetadataUrl = Issuer.Metadata };
        adapter = new CloudAdapter(
            BotFrameworkAuthenticationFactory.Create(
                cloud,
                true,
                new PasswordServiceClientCredentialFactory(AppId, "secret", null, null, null),
                configuration,
                Issuer,
                Log,
                isDevelopment,
                Time),
            Log);
    }

    public Issuer Issuer { get; } = new("key-1", "msteams", "webchat");

    public FakeTimeProvider Time { get; }

    public RecordingLogger Log { get; } = new();

    /// <summary>How many activities reached the bot.</summary>
    public int Turns { get; private set; }

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

    public Task<HttpResponse> SendTokenAsync(TokenParts parts, string channelId = "msteams", string serviceUrl = ServiceUrl) =>
        SendAsync("Bearer " + Sign(parts), channelId, serviceUrl);

    public async Task<HttpResponse> SendAsync(string authorization, string channelId = "msteams", string serviceUrl = ServiceUrl)
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = "1",
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            From = new ChannelAccount("user"),
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c"),
            Text = "hello",
        };
        var context = new DefaultHttpContext();
        context.Request.Method = "POST";
        context.Request.ContentType = "application/json";
        context.Request.Body = new MemoryStream(WireJson.SerializeToUtf8Bytes(activity));
        context.Response.Body = new MemoryStream();
        if (authorization is not null)
            context.Request.Headers.Authorization = authorization;

        await adapter.ProcessAsync(context.Request, context.Response, new CountingBot(this));
        return context.Response;
    }

    public static string BodyOf(HttpResponse response) => Encoding.UTF8.GetString(((MemoryStream)response.Body).ToArray());

    TokenParts Lifetime(TokenParts parts)
    {
        var now = Time.GetUtcNow();
        return parts
            .With("nbf", now.AddMinutes(-10).ToUnixTimeSeconds())
            .With("iat", now.AddMinutes(-10).ToUnixTimeSeconds())
            .With("exp", now.AddMinutes(50).ToUnixTimeSeconds());
    }

    sealed class CountingBot(Endpoint endpoint) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            endpoint.Turns++;
            return Task.CompletedTask;
        }
    }
}
