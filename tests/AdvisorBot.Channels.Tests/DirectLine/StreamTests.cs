using System.Net;
using System.Net.WebSockets;
using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.DirectLine;

[Collection(SharedSite.Name)]
public class StreamTests(DirectLineSite site)
{
    [Fact]
    public async Task AStreamTellsWhatWasSaidBeforeAndWhatIsSaidNow()
    {
        var client = await site.TalkAsync();
        await using var stream = await DirectLineStream.OpenAsync(client.StreamUrl);
        await stream.ReadWelcomeAsync();
        await stream.SendEmptyAsync();

        var id = await client.SayAsync("help");

        var read = await stream.ReadReplyAsync(id);
        Assert.Equal([id], read.Where(activity => (string?)activity["from"]!["role"] == "user").Select(activity => (string?)activity["id"]));
    }

    [Fact]
    public async Task AReaderWhoComesBackGetsWhatItMissedAndNothingTwice()
    {
        var client = await site.TalkAsync();
        var seen = new List<JsonNode>();
        string watermark;
        await using (var stream = await DirectLineStream.OpenAsync(client.StreamUrl))
        {
            seen.AddRange(await stream.ReadWelcomeAsync());
            watermark = stream.Watermark;
        }
        var missed = await client.SayAsync("help");

        await client.ReconnectAsync(watermark);
        await using var again = await DirectLineStream.OpenAsync(client.StreamUrl);
        seen.AddRange(await again.ReadReplyAsync(missed));
        seen.AddRange(await again.ReadReplyAsync(await client.SayAsync("thanks")));

        var (polled, last) = await client.PollAsync();
        Assert.Equal(polled.Select(activity => (string?)activity!["id"]), seen.Select(activity => (string?)activity["id"]));
        Assert.Equal(last, again.Watermark);
    }

    [Theory]
    [InlineData("5000")]
    [InlineData("9223372036854775807")]
    public async Task AWatermarkBeyondTheEndIsTheEndSoThatWhatIsSaidNextIsSeen(string watermark)
    {
        var client = await site.TalkAsync();
        var (_, end) = await client.PollAsync();
        await client.ReconnectAsync(watermark);
        await using var stream = await DirectLineStream.OpenAsync(client.StreamUrl);

        var (nothing, mended) = await client.PollAsync(watermark);
        var id = await client.SayAsync("help");

        Assert.Empty(nothing);
        Assert.Equal(end, mended);
        Assert.Equal(id, (string?)(await stream.ReadReplyAsync(id))[0]["id"]);
    }

    [Fact]
    public async Task PollingFromAWatermarkGivesOnlyWhatCameAfterIt()
    {
        var client = await site.TalkAsync();
        var (first, watermark) = await client.PollAsync();
        var (nothing, same) = await client.PollAsync(watermark);
        await client.SayAsync("help");

        var (second, _) = await client.PollAsync(watermark);

        Assert.Single(first);
        Assert.Empty(nothing);
        Assert.Equal(watermark, same);
        Assert.Equal(2, second.Count);
    }

    [Fact]
    public async Task TwoReadersOfOneConversationReadTheSame()
    {
        var client = await site.TalkAsync();
        await using var one = await DirectLineStream.OpenAsync(client.StreamUrl);
        await using var other = await DirectLineStream.OpenAsync(client.StreamUrl);

        var id = await client.SayAsync("help");

        var (first, second) = (await one.ReadReplyAsync(id), await other.ReadReplyAsync(id));
        Assert.Equal(first.Select(activity => activity.ToJsonString()), second.Select(activity => activity.ToJsonString()));
    }

    [Fact]
    public async Task OnlyPagesThatMayConnectGetAStream()
    {
        var client = await site.TalkAsync();
        var own = site.Http.BaseAddress!.GetLeftPart(UriPartial.Authority);

        await (await DirectLineStream.OpenAsync(client.StreamUrl, DirectLineSite.Intranet)).DisposeAsync();
        await (await DirectLineStream.OpenAsync(client.StreamUrl, own)).DisposeAsync();

        Assert.Equal(HttpStatusCode.Forbidden, await DirectLineStream.RefusalAsync(client.StreamUrl, "https://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await DirectLineStream.RefusalAsync(client.StreamUrl, "null"));
    }

    [Fact]
    public async Task AStreamNeedsATokenForItsConversation()
    {
        var (mine, theirs) = (await site.TalkAsync(), await site.TalkAsync());

        Assert.Equal(
            HttpStatusCode.Forbidden,
            await DirectLineStream.RefusalAsync(mine.StreamUrl.Replace(mine.ConversationId, theirs.ConversationId, StringComparison.Ordinal)));
        Assert.Equal(
            HttpStatusCode.Unauthorized, await DirectLineStream.RefusalAsync(mine.StreamUrl[..mine.StreamUrl.IndexOf("&t=", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task AServerThatStopsSaysGoodbyeToItsReaders()
    {
        var stopping = new DirectLineSite();
        await stopping.InitializeAsync();
        var client = await stopping.TalkAsync();
        await using var stream = await DirectLineStream.OpenAsync(client.StreamUrl);
        await stream.ReadWelcomeAsync();

        var ending = stopping.DisposeAsync();

        Assert.Null(await stream.ReadAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.CloseStatus);
        await stream.DisposeAsync();
        await ending;
    }
}
