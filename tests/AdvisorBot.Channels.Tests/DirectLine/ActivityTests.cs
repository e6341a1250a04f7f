using System.Net;
using System.Net.Http.Json;
using System.Text;
using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.DirectLine;

[Collection(SharedSite.Name)]
public class ActivityTests(DirectLineSite site)
{
    [Fact]
    public async Task AMessageComesBackWithItsIdAndItsClientsIdAndIsAnswered()
    {
        var client = await site.TalkAsync();
        var (_, watermark) = await client.PollAsync();

        var id = await client.SayAsync("help", "dumaktkj62");

        var (activities, _) = await client.PollAsync(watermark);
        var (echo, reply) = (activities[0]!, activities[1]!);
        Assert.Equal(2, activities.Count);
        Assert.Equal(id, (string?)echo["id"]);
        Assert.Equal("dumaktkj62", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal("help", (string?)echo["text"]);
        Assert.Equal(id, (string?)reply["replyToId"]);
        Assert.Equal("bot", (string?)reply["from"]!["role"]);
    }

    [Fact]
    public async Task WhoSpeaksIsWhatTheTokenSaysWhateverTheClientClaims()
    {
        var client = await site.TalkAsync(new() { ["user"] = new JsonObject { ["id"] = "dl_ben", ["name"] = "Ben" } });

        await client.SayAsync("help");

        var said = (await client.PollAsync()).Activities.Single(activity => (string?)activity!["text"] == "help")!;
        Assert.Equal("dl_ben", (string?)said["from"]!["id"]);
        Assert.Equal("Ben", (string?)said["from"]!["name"]);
        Assert.Equal("user", (string?)said["from"]!["role"]);
        Assert.Equal("directline", (string?)said["channelId"]);
        Assert.Equal(client.ConversationId, (string?)said["conversation"]!["id"]);
    }

    [Fact]
    public async Task AMessageSentAgainAfterALostAnswerCountsOnce()
    {
        var client = await site.TalkAsync();
        var first = await client.SayAsync("help", "again-1");
        var (before, _) = await client.PollAsync();

        var second = await client.SayAsync("help", "again-1");

        Assert.Equal(first, second);
        Assert.Equal(before.Count, (await client.PollAsync()).Activities.Count);
    }

    [Fact]
    public async Task MessagesSentAllAtOnceAreEachAnsweredOnce()
    {
        var client = await site.TalkAsync();

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.SayAsync("help")));

        var (activities, _) = await client.PollAsync();
        Assert.Equal(8, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Single(activities, activity => (string?)activity!["id"] == id));
        Assert.All(ids, id => Assert.Single(activities, activity => (string?)activity!["replyToId"] == id));
    }

    [Theory]
    [InlineData("event", """{"type":"event","name":"webchat/join","value":{"language":"en"}}""")]
    [InlineData("typing", """{"type":"typing"}""")]
    [InlineData("endOfConversation", """{"type":"endOfConversation"}""")]
    public async Task OtherActivitiesAreTaken(string type, string activity)
    {
        var client = await site.TalkAsync();

        await client.PostAsync(JsonNode.Parse(activity)!.AsObject());

        Assert.Equal(type != "endOfConversation", (await client.PollAsync()).Activities.Any(shown => (string?)shown!["type"] == type));
    }

    [Theory]
    [InlineData("""{"type":"message","text":""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"x"}]}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    [InlineData("""{"type":"message","from":"me"}""")]
    public async Task WhatIsNoActivityOfAClientIsRefused(string body)
    {
        var client = await site.TalkAsync();

        await Refused.WithAsync(
            HttpStatusCode.BadRequest, "BadArgument", await client.TryPostAsync(new StringContent(body, Encoding.UTF8, "application/json")));
    }

    [Fact]
    public async Task WhatAClientSendsAlongIsNotStoredOrSentBack()
    {
        var client = await site.TalkAsync();
        var message = DirectLineClient.Message("help", "kept-1");
        message["channelData"]!["filler"] = new string('x', 10_000);
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["content"] = "filler" });
        message["entities"] = new JsonArray(new JsonObject { ["type"] = "filler" });
        message["filler"] = "filler";
        message["locale"] = "filler of many words";

        await client.PostAsync(message);

        var echo = (await client.PollAsync()).Activities.Single(activity => (string?)activity!["text"] == "help")!;
        Assert.Equal("kept-1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.DoesNotContain("filler", echo.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("channelData")]
    [InlineData("value")]
    public async Task WhatNestsWithoutEndIsRefusedAndTheServiceGoesOn(string member)
    {
        var client = await site.TalkAsync();
        var body = $$"""{"type":"message","text":"x","{{member}}":{{new string('[', 100_000)}}{{new string(']', 100_000)}}}""";

        using var response = await client.TryPostAsync(new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.True(response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge, $"{response.StatusCode}");
        await client.SayAsync("help");
    }

    [Fact]
    public async Task AnotherMediaTypeIsRefused()
    {
        var client = await site.TalkAsync();

        await Refused.WithAsync(
            HttpStatusCode.BadRequest, "BadArgument",
            await client.TryPostAsync(new StringContent("""{"type":"message","text":"x"}""", Encoding.UTF8, "text/plain")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AnActivityOverTheLimitIsRefusedAndLosesNothing(bool chunked)
    {
        var client = await site.TalkAsync();
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('x', 300_000)}}"}"""));
        body.Headers.ContentType = new("application/json");
        HttpContent content = chunked
            ? new StreamContent(new Unmeasured(await body.ReadAsByteArrayAsync())) { Headers = { ContentType = new("application/json") } }
            : body;

        await Refused.WithAsync(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", await client.TryPostAsync(content));

        await client.SayAsync("help");
        Assert.Equal(3, (await client.PollAsync()).Activities.Count);
    }

    [Fact]
    public async Task AFileIsRefusedWithAReason()
    {
        var client = await site.TalkAsync();
        using var form = new MultipartFormDataContent { { new StringContent("hello"), "file", "notes.txt" } };

        await Refused.WithAsync(
            HttpStatusCode.BadRequest, "NotSupported", await client.SendAsync(HttpMethod.Post, $"conversations/{client.ConversationId}/upload?userId=x", form));
    }

    [Fact]
    public async Task WhileTheStoreIsAwayMessagesFailAndMaySimplyBeSentAgain()
    {
        var client = await site.TalkAsync();
        site.Store.Off = true;
        try
        {
            await Refused.WithAsync(
                HttpStatusCode.BadGateway, "BotError", await client.TryPostAsync(JsonContent.Create(DirectLineClient.Message("help", "later-1"))));
        }
        finally
        {
            site.Store.Off = false;
        }

        await client.SayAsync("help", "later-1");

        Assert.Equal(3, (await client.PollAsync()).Activities.Count);
    }

    /// <summary>A stream whose length nobody knows beforehand.</summary>
    sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }

    [Fact]
    public async Task HalfACharacterInATextFailsNothing()
    {
        var client = await site.TalkAsync();
        await client.TryPostAsync(new StringContent("""{"type":"message","text":"Python \ud83d"}""", Encoding.UTF8, "application/json"));

        var (activities, _) = await client.PollAsync();
        Assert.Contains(activities, activity => (string?)activity!["text"] == "Python \uFFFD");
        Assert.DoesNotContain(activities, activity => ((string?)activity!["text"])?.Contains("went wrong", StringComparison.Ordinal) == true);
    }
}
