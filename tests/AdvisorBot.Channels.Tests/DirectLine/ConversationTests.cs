using System.Net;
using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.DirectLine;

[Collection(SharedSite.Name)]
public class ConversationTests(DirectLineSite site)
{
    [Fact]
    public async Task StartingTwiceOpensOneConversationAndGreetsOnce()
    {
        var client = site.Client();
        await client.GenerateAsync(DirectLineSite.Secret);
        var first = await client.StartAsync(HttpStatusCode.Created);

        var again = await client.StartAsync(HttpStatusCode.OK);

        Assert.Equal((string?)first["conversationId"], (string?)again["conversationId"]);
        Assert.Equal(1800, (int)first["expires_in"]!);
        Assert.StartsWith("ws://", (string?)first["streamUrl"], StringComparison.Ordinal);
        var (activities, _) = await client.PollAsync();
        var welcome = Assert.Single(activities)!;
        Assert.Equal("bot", (string?)welcome["from"]!["role"]);
        Assert.NotNull(welcome["timestamp"]);
        // Web Chat holds a reply back if it has not seen what it replies to.
        Assert.Null(welcome["replyToId"]);
    }

    [Fact]
    public async Task TheBotGreetsInTheLanguageThatTheClientStartsIn()
    {
        var client = site.Client();
        await client.GenerateAsync(DirectLineSite.Secret);
        await client.StartAsync(locale: "de-DE");

        Assert.StartsWith("Hallo", (string?)(await client.PollAsync()).Activities[0]!["text"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-CH, en;q=0.5", "Hallo")]
    [InlineData("fr, es;q=0.8, en;q=0.1", "Hola")]
    [InlineData("fr, xx", "Hello")]
    public async Task WhereTheClientNamesNoLanguageTheBrowsersCountsUntilItDoes(string accepts, string greeting)
    {
        var client = site.Client();
        await client.GenerateAsync(DirectLineSite.Secret);
        await client.StartAsync(locale: null, accepts: accepts);

        var (greeted, watermark) = await client.PollAsync();
        Assert.Contains(greeting, (string?)greeted[0]!["text"], StringComparison.Ordinal);
        var message = DirectLineClient.Message("(2018)", "late-1");
        message["locale"] = "de-DE";
        await client.PostAsync(message);
        var replies = (await client.PollAsync(watermark)).Activities;

        Assert.Contains("richte mich nach", replies[^1]!["text"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReconnectingGrantsATokenAndAStreamFromTheWatermarkOn()
    {
        var client = await site.TalkAsync();
        var (_, watermark) = await client.PollAsync();

        var grant = await client.ReconnectAsync(watermark);

        Assert.Equal(client.ConversationId, (string?)grant["conversationId"]);
        Assert.NotEmpty((string)grant["token"]!);
        Assert.Contains($"watermark={watermark}&", (string?)grant["streamUrl"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversations/{0}")]
    [InlineData("conversations/{0}/activities")]
    [InlineData("conversations/{0}/stream")]
    public async Task AWatermarkThatWasNeverGivenOutIsRefused(string path)
    {
        var client = await site.TalkAsync();

        await Refused.WithAsync(
            HttpStatusCode.BadRequest, "BadArgument",
            await client.SendAsync(HttpMethod.Get, string.Format(null, path, client.ConversationId) + "?watermark=-1"));
    }

    [Fact]
    public async Task AStreamThatIsReadWithoutAWebSocketSaysSo()
    {
        var client = await site.TalkAsync();

        await Refused.WithAsync(
            HttpStatusCode.BadRequest, "BadArgument", await client.SendAsync(HttpMethod.Get, $"conversations/{client.ConversationId}/stream"));
    }

    [Theory]
    [InlineData("GET", "conversations/{0}")]
    [InlineData("GET", "conversations/{0}/activities")]
    [InlineData("GET", "conversations/{0}/stream")]
    [InlineData("POST", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/upload")]
    public async Task ATokenOpensNoOtherConversation(string method, string path)
    {
        var (mine, theirs) = (await site.TalkAsync(), await site.TalkAsync());
        var address = string.Format(null, path, theirs.ConversationId);

        await Refused.WithAsync(HttpStatusCode.Forbidden, "BadToken", await mine.SendAsync(new(method), address));
        await Refused.WithAsync(HttpStatusCode.Unauthorized, "BadArgument", await site.Client().SendAsync(new(method), address));
    }

    [Fact]
    public async Task AMessageBeforeTheStartIsNotFoundAndAReconnectIsForbidden()
    {
        var client = site.Client();
        await client.GenerateAsync(DirectLineSite.Secret);

        await Refused.WithAsync(
            HttpStatusCode.NotFound, "NotFound", await client.TryPostAsync(System.Net.Http.Json.JsonContent.Create(DirectLineClient.Message("hello", "a1"))));
        // Web Chat would show "Connected" for ever on 404 here.
        await Refused.WithAsync(
            HttpStatusCode.Forbidden, "TokenExpired", await client.SendAsync(HttpMethod.Get, $"conversations/{client.ConversationId}?watermark="));
        await Refused.WithAsync(
            HttpStatusCode.Forbidden, "TokenExpired", await client.SendAsync(HttpMethod.Get, $"conversations/{client.ConversationId}/activities"));
    }
}
