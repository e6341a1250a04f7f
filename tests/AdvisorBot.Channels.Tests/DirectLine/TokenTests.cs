using System.Net;
using System.Text;
using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.DirectLine;

[Collection(SharedSite.Name)]
public class TokenTests(DirectLineSite site)
{
    [Fact]
    public async Task ASecretBuysATokenForOneNewConversationAndUser()
    {
        var client = site.Client();

        var grant = await client.GenerateAsync(DirectLineSite.Secret, new() { ["user"] = new JsonObject { ["id"] = "dl_ann", ["name"] = "Ann" } });

        Assert.Equal(1800, (int)grant["expires_in"]!);
        Assert.Null(grant["streamUrl"]);
        var claims = Claims(client.Token!);
        Assert.Equal("dl_ann", (string?)claims["user"]);
        Assert.Equal((string?)grant["conversationId"], (string?)claims["conv"]);
    }

    [Fact]
    public async Task NamesAreReadInAnyCase()
    {
        var client = site.Client();

        await client.GenerateAsync(DirectLineSite.Secret, new() { ["User"] = new JsonObject { ["Id"] = "dl_ann", ["Name"] = "Ann" } });

        Assert.Equal("dl_ann", (string?)Claims(client.Token!)["user"]);
    }

    [Fact]
    public async Task ASecretStartsAConversationAndSpeaksInItForWhomItNames()
    {
        using var started = await site.Client().SendAsync(HttpMethod.Post, "conversations", bearer: DirectLineSite.Secret);
        var conversation = (string)JsonNode.Parse(await started.Content.ReadAsStringAsync())!["conversationId"]!;
        var message = new StringContent("""{"type":"message","text":"help","from":{"id":"person-7"}}""", Encoding.UTF8, "application/json");
        using var said = await site.Client().SendAsync(HttpMethod.Post, $"conversations/{conversation}/activities", message, DirectLineSite.Secret);
        using var read = await site.Client().SendAsync(HttpMethod.Get, $"conversations/{conversation}/activities", bearer: DirectLineSite.Secret);

        Assert.Equal(HttpStatusCode.Created, started.StatusCode);
        Assert.Equal(HttpStatusCode.OK, said.StatusCode);
        var activities = JsonNode.Parse(await read.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        Assert.Equal("person-7", (string?)activities.Single(activity => (string?)activity!["text"] == "help")!["from"]!["id"]);
    }

    [Fact]
    public async Task ASecretInAPageIsRefusedWithTheReason()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v3/directline/conversations");
        request.Headers.Authorization = new("Bearer", DirectLineSite.Secret);
        request.Headers.Add("Origin", DirectLineSite.Intranet);

        using var response = await site.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("A secret is for servers", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AUserWithoutANameGetsOneThatNobodyCanGuess()
    {
        var (one, other) = (site.Client(), site.Client());
        await one.GenerateAsync(DirectLineSite.Secret);
        await other.GenerateAsync(DirectLineSite.Secret);

        var (first, second) = ((string)Claims(one.Token!)["user"]!, (string)Claims(other.Token!)["user"]!);

        Assert.Matches("^dl_[0-9a-f]{32}$", first);
        Assert.NotEqual(first, second);
        Assert.NotEqual(one.ConversationId, other.ConversationId);
    }

    [Fact]
    public async Task WithoutTheSecretThereIsNoToken()
    {
        await Refused.WithAsync(HttpStatusCode.Unauthorized, "BadArgument", await site.Client().SendAsync(HttpMethod.Post, "tokens/generate"));
        await Refused.WithAsync(HttpStatusCode.Forbidden, "BadSecret", await site.Client().SendAsync(HttpMethod.Post, "tokens/generate", bearer: "guessed"));
    }

    [Theory]
    [InlineData("""{"user":{"id":17}}""")]
    [InlineData("""{"user":""")]
    [InlineData("""{"trustedOrigins":["intranet"]}""")]
    [InlineData("""{"trustedOrigins":["https://intranet.example/page"]}""")]
    public async Task ParametersThatCannotBeReadAreRefused(string body) =>
        await Refused.WithAsync(
            HttpStatusCode.BadRequest, "BadArgument",
            await site.Client()
                .SendAsync(HttpMethod.Post, "tokens/generate", new StringContent(body, Encoding.UTF8, "application/json"), DirectLineSite.Secret));

    [Fact]
    public async Task ATokenBuysNoFurtherTokens()
    {
        var client = site.Client();
        await client.GenerateAsync(DirectLineSite.Secret);

        await Refused.WithAsync(HttpStatusCode.Forbidden, "BadSecret", await client.SendAsync(HttpMethod.Post, "tokens/generate"));
    }

    [Fact]
    public async Task ARefreshedTokenIsForTheSameConversationAndWorksWhenTheOldOneHasExpired()
    {
        var client = await site.TalkAsync();
        var (old, conversation) = (client.Token!, client.ConversationId);
        try
        {
            site.Clock.Ahead += TimeSpan.FromMinutes(20);
            await client.RefreshAsync();
            site.Clock.Ahead += TimeSpan.FromMinutes(20);

            Assert.Equal(conversation, client.ConversationId);
            Assert.NotEmpty((await client.PollAsync()).Activities);
            await Refused.WithAsync(
                HttpStatusCode.Forbidden, "TokenExpired", await client.SendAsync(HttpMethod.Get, $"conversations/{conversation}/activities", bearer: old));
            await Refused.WithAsync(HttpStatusCode.Forbidden, "TokenExpired", await client.SendAsync(HttpMethod.Post, "tokens/refresh", bearer: old));
        }
        finally
        {
            site.Clock.Ahead = TimeSpan.Zero;
        }
    }

    [Fact]
    public async Task HoweverOftenATokenIsRefreshedItsRowEndsAfterADay()
    {
        var client = await site.TalkAsync();
        try
        {
            for (var quarters = 1; quarters < 24 * 4; quarters++)
            {
                site.Clock.Ahead += TimeSpan.FromMinutes(15);
                await client.RefreshAsync();
            }
            Assert.InRange((int)(await client.ReconnectAsync(""))["expires_in"]!, 1, 15 * 60);
            site.Clock.Ahead += TimeSpan.FromMinutes(15) + TimeSpan.FromSeconds(5);

            await Refused.WithAsync(HttpStatusCode.Forbidden, "TokenExpired", await client.SendAsync(HttpMethod.Post, "tokens/refresh"));
        }
        finally
        {
            site.Clock.Ahead = TimeSpan.Zero;
        }
    }

    [Fact]
    public async Task ATokenThatWasTamperedWithIsRefused()
    {
        var client = await site.TalkAsync();
        var parts = client.Token!.Split('.');
        var forged =
            $"{parts[0]}.{Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims(client.Token).ToJsonString().Replace("dl_", "dl-", StringComparison.Ordinal))).TrimEnd('=').Replace('+', '-').Replace('/', '_')}.{parts[2]}";
        var unsigned = $"{Convert.ToBase64String("""{"alg":"none","typ":"JWT"}"""u8.ToArray()).TrimEnd('=')}.{parts[1]}.";

        foreach (var token in new[] { forged, unsigned, "nonsense", new string('x', 20_000) })
            await Refused.WithAsync(HttpStatusCode.Forbidden, "BadToken", await client.SendAsync(HttpMethod.Post, "tokens/refresh", bearer: token));
        await Refused.WithAsync(HttpStatusCode.Unauthorized, "BadArgument", await site.Client().SendAsync(HttpMethod.Post, "tokens/refresh"));
    }

    [Fact]
    public async Task ATokenForCertainPagesIsOfNoUseToOthers()
    {
        var client = await site.TalkAsync(new() { ["trustedOrigins"] = new JsonArray("https://hr.example") });

        using var trusted = await client.SendAsync(HttpMethod.Post, "tokens/refresh", origin: "https://hr.example");
        Assert.Equal(HttpStatusCode.OK, trusted.StatusCode);
        await Refused.WithAsync(
            HttpStatusCode.Forbidden, "BadOrigin", await client.SendAsync(HttpMethod.Post, "tokens/refresh", origin: DirectLineSite.Intranet));
        Assert.Equal(HttpStatusCode.Forbidden, await DirectLineStream.RefusalAsync(client.StreamUrl, DirectLineSite.Intranet));
    }

    internal static JsonObject Claims(string token)
    {
        var payload = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        return JsonNode.Parse(Convert.FromBase64String(payload.PadRight((payload.Length + 3) / 4 * 4, '=')))!.AsObject();
    }
}
