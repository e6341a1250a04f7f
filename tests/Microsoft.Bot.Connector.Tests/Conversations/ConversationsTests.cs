using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Tests.Conversations;

public class ConversationsTests
{
    [Theory]
    [InlineData("http://localhost:5000", "http://localhost:5000/v3/conversations/c/activities")]
    [InlineData("http://localhost:5000/", "http://localhost:5000/v3/conversations/c/activities")]
    [InlineData("http://127.0.0.1:47150/_connector", "http://127.0.0.1:47150/_connector/v3/conversations/c/activities")]
    [InlineData("https://smba.example/teams/", "https://smba.example/teams/v3/conversations/c/activities")]
    [InlineData("https://smba.example/teams/?x=1", "https://smba.example/teams/v3/conversations/c/activities")]
    public async Task AnAddressIsJoinedToAServiceUrlOfAnyForm(string serviceUrl, string expected)
    {
        var channel = new Channel();

        await Client(channel, serviceUrl).Conversations.SendToConversationAsync("c", Message());

        Assert.Equal(expected, Assert.Single(channel.Requests).Address);
    }

    [Theory]
    [InlineData("abc|livechat", "abc%7Clivechat")]
    [InlineData("19:x@thread.tacv2;messageid=1", "19%3Ax%40thread.tacv2%3Bmessageid%3D1")]
    [InlineData("a/../b?c#d", "a%2F..%2Fb%3Fc%23d")]
    [InlineData("日本", "%E6%97%A5%E6%9C%AC")]
    public async Task AConversationsIdIsEscaped(string id, string expected)
    {
        var channel = new Channel();

        await Client(channel).Conversations.ReplyToActivityAsync(id, "1|2", Message());

        Assert.Equal($"https://channel/v3/conversations/{expected}/activities/1%7C2", Assert.Single(channel.Requests).Address);
    }

    [Fact]
    public async Task AReplyIsPostedUnderWhatItAnswers()
    {
        var channel = new Channel(Channel.Json(HttpStatusCode.Created, """{"id":"1700000000000"}"""));
        var reply = Message();
        (reply.Conversation, reply.ReplyToId) = (new ConversationAccount(id: "c"), "a1");

        var response = await Client(channel).Conversations.ReplyToActivityAsync(reply);

        var request = Assert.Single(channel.Requests);
        Assert.Equal(("POST", "https://channel/v3/conversations/c/activities/a1"), (request.Method, request.Address));
        Assert.Equal(
            """{"type":"message","from":{"id":"bot"},"conversation":{"id":"c"},"text":"hello","replyToId":"a1"}""",
            request.Body);
        Assert.Equal("1700000000000", response.Id);
    }

    [Fact]
    public async Task AnUpdateIsPut()
    {
        var channel = new Channel();
        var update = Message();
        (update.Conversation, update.Id) = (new ConversationAccount(id: "c"), "a1");

        await Client(channel).Conversations.UpdateActivityAsync(update);

        Assert.Equal(("PUT", "https://channel/v3/conversations/c/activities/a1"), (channel.Requests[0].Method, channel.Requests[0].Address));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData(HttpStatusCode.NoContent)]
    public async Task ADeletionNeedsNoBody(HttpStatusCode status)
    {
        var channel = new Channel(Channel.Empty(status));

        await Client(channel).Conversations.DeleteActivityAsync("c", "a1");

        Assert.Equal(("DELETE", null), (channel.Requests[0].Method, channel.Requests[0].Body));
    }

    [Fact]
    public async Task AnEmptyAnswerIsNoAnswerAndNoError() =>
        Assert.Null(await Client(new Channel(Channel.Empty(HttpStatusCode.Accepted))).Conversations.SendToConversationAsync("c", Message()));

    [Fact]
    public async Task TheSenderIsAlwaysNamed()
    {
        var channel = new Channel();

        await Client(channel).Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Typing));

        Assert.Equal("""{"type":"typing","from":{"id":"bot","role":"bot"}}""", channel.Requests[0].Body);
    }

    [Fact]
    public async Task MembersAreRead()
    {
        var channel = new Channel(
            Channel.Json(HttpStatusCode.OK, """[{"id":"a","name":"A","email":"a@x"}]"""),
            Channel.Json(HttpStatusCode.OK, """{"members":[{"id":"a"}],"continuationToken":"next","totalCount":2}"""),
            Channel.Json(HttpStatusCode.OK, """{"id":"a","email":"a@x"}"""));
        var client = Client(channel);

        var members = await client.Conversations.GetConversationMembersAsync("c");
        var page = await client.Conversations.GetConversationPagedMembersAsync("c", 10, "to ken");
        var member = await ((Connector.Conversations)client.Conversations).GetConversationMemberAsync("29:a", "c");

        Assert.Equal("a@x", Assert.Single(members).Properties["email"].ToString());
        Assert.Equal(("next", "a"), (page.ContinuationToken, Assert.Single(page.Members).Id));
        Assert.Equal("a", member.Id);
        Assert.Equal(
            [
                "https://channel/v3/conversations/c/members",
                "https://channel/v3/conversations/c/pagedmembers?pageSize=10&continuationToken=to%20ken",
                "https://channel/v3/conversations/c/members/29%3Aa",
            ],
            channel.Requests.Select(request => request.Address));
    }

    [Fact]
    public async Task AConversationIsCreated()
    {
        var channel = new Channel(Channel.Json(HttpStatusCode.Created, """{"id":"c9","activityId":"a9","serviceUrl":"https://other/"}"""));

        var created = await Client(channel).Conversations.CreateDirectConversationAsync("bot", "user");

        Assert.Equal(("c9", "a9", "https://other/"), (created.Id, created.ActivityId, created.ServiceUrl));
        Assert.Equal("""{"bot":{"id":"bot"},"members":[{"id":"user"}]}""", channel.Requests[0].Body);
    }

    [Fact]
    public async Task HeadersOfTheCallersOwnAreSent()
    {
        var channel = new Channel();

        using var response = await Client(channel).Conversations.GetConversationsWithHttpMessagesAsync(
            customHeaders: new() { ["x-custom"] = ["1"] });

        Assert.Equal("1", channel.Requests[0].Custom);
    }

    [Fact]
    public async Task AnErrorSaysWhatTheChannelSaid()
    {
        var channel = new Channel(Channel.Json(HttpStatusCode.NotImplemented, """{"error":{"code":"DeleteActivityAPINotImplemented","message":"no"}}"""));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => Client(channel).Conversations.DeleteActivityAsync("c", "a"));

        Assert.Equal(HttpStatusCode.NotImplemented, error.Response.StatusCode);
        Assert.Equal("DeleteActivityAPINotImplemented", error.Body.Error.Code);
        Assert.Contains("DELETE https://channel/v3/conversations/c/activities/a was answered 501", error.Message, StringComparison.Ordinal);
        Assert.Single(channel.Requests);
    }

    [Theory]
    [InlineData("<html>Bad Request</html>")]
    [InlineData("")]
    [InlineData("{\"error\":\"text\"}")]
    public async Task AnErrorThatIsNotInTheProtocolsFormIsAnErrorAllTheSame(string body)
    {
        var channel = new Channel(Channel.Json(HttpStatusCode.BadRequest, body));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(
            () => Client(channel).Conversations.SendToConversationAsync("c", Message()));

        Assert.Null(error.Body);
        Assert.Equal(body, error.Response.Content);
        Assert.Contains("\"text\":\"hello\"", error.Request.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAnswerThatIsNoJsonIsAnErrorThatSaysSo()
    {
        var channel = new Channel(Channel.Json(HttpStatusCode.OK, "<html>"));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(
            () => Client(channel).Conversations.SendToConversationAsync("c", Message()));

        Assert.Contains("not the JSON", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAServiceUrlNothingIsSent() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new ConnectorClient(null, null, new HttpClient(new Channel()), false, RetryPolicy.Default)
                .Conversations.SendToConversationAsync("c", Message()));

    static Activity Message() => new(ActivityTypes.Message) { Text = "hello", From = new ChannelAccount("bot") };

    static ConnectorClient Client(Channel channel, string serviceUrl = "https://channel/") =>
        new(new Uri(serviceUrl), null, new HttpClient(channel), disposeHttpClient: true);
}
