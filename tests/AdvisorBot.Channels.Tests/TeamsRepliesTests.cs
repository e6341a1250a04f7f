using System.Net;
using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>Replies that quote, replies in the threads of a channel, and messages that are taken back.</summary>
public class TeamsRepliesTests(Service service) : IClassFixture<Service>
{
    const string Quoted = "What does your team know? Python, R, SQL, Docker containers";

    // As seen: the quotation is a block in the HTML. Its words may stand in the text, or a place for it, or nothing.
    static readonly string Block = $"""
        <blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1763980000001"><strong itemprop="mri" itemid="28:11111111-2222-3333-4444-555555555555">AdvisorBot</strong><span itemprop="time" itemid="1763980000001"></span><p itemprop="preview">{Quoted}</p></blockquote>
        """;

    [Theory]
    [InlineData("personal", "AdvisorBot\r\n" + Quoted + "\r\nonly R")]
    [InlineData("personal", "only R")]
    [InlineData("personal", "<quoted messageId=\"1763980000001\"/> only R")]
    [InlineData("groupChat", "AdvisorBot " + Quoted + " <at>AdvisorBot</at> only R")]
    public async Task OnlyTheWritersOwnWordsAreHeard(string scope, string text)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams(scope));
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");

        using var response = await stage.Person.PostAsync(
            Reply(text, scope == "personal" ? "" : "<span itemtype=\"http://schema.skype.com/Mention\" itemscope=\"\" itemid=\"0\">AdvisorBot</span>&nbsp;"));
        var reply = Support.Reply.Of(await stage.Channel.NextAsync());

        Assert.Contains("Noted. Team skills: R.", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("could not place", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachThreadOfAChannelIsAConversationOfItsOwn()
    {
        var first = Manners.Teams("channel");
        await using var stage = await Stage.SetAsync(service, first);
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");
        await stage.Person.SayAsync("both, 2 GB");
        var second = first with { ConversationId = first.ConversationId.Replace("messageid=", "messageid=9", StringComparison.Ordinal) };
        var elsewhere = new Person(stage.Bot, stage.Channel, second, "b");

        await elsewhere.SayAsync("recap");
        var inSecond = elsewhere.Last;
        using var response = await stage.Person.PostAsync(WithReplyTo(first.Message("recap"), "1763980000000"));
        var inFirst = Support.Reply.Of(await stage.Channel.NextAsync());

        Assert.DoesNotContain("2 GB", inSecond.Text, StringComparison.Ordinal);
        Assert.Contains("2 GB", inFirst.Text, StringComparison.Ordinal);
        Assert.Contains(Uri.EscapeDataString(first.ConversationId), inFirst.Delivery!.Target, StringComparison.Ordinal);
    }

    /// <summary>What was heard has been answered: a message taken back, and one that comes back, change nothing, which the guide says.</summary>
    [Theory]
    [InlineData("""{"type":"messageDelete","id":"a-3","channelData":{"eventType":"softDeleteMessage"}}""")]
    [InlineData("""{"type":"messageUpdate","id":"a-3","text":"both, 2 GB","channelData":{"eventType":"undeleteMessage"}}""")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"replyToId":"a-3"}""")]
    public async Task WhatIsTakenBackOrLikedChangesNoAnswer(string activity)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");
        await stage.Person.SayAsync("both, 2 GB");

        using var response = await stage.Person.PostAsync(JsonNode.Parse(activity)!.AsObject());
        await stage.Person.SayAsync("recap");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("2 GB", stage.Person.Last.Text, StringComparison.Ordinal);
    }

    static JsonObject Reply(string text, string mention) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["entities"] = new JsonArray(
            new JsonObject { ["type"] = "quotedReply", ["quotedReply"] = new JsonObject { ["messageId"] = "1763980000001", ["preview"] = Quoted } },
            new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>AdvisorBot</at>",
                ["mentioned"] = new JsonObject { ["id"] = "28:11111111-2222-3333-4444-555555555555", ["name"] = "AdvisorBot" }
            }),
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"{Block}<p>{mention}only R</p>" }),
    };

    static JsonObject WithReplyTo(JsonObject message, string id)
    {
        message["replyToId"] = id;
        return message;
    }
}
