using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Tests;

public class CloudAdapterTests
{
    const string Hello =
        """
        {"type":"message","id":"1","channelId":"emulator","serviceUrl":"http://localhost:1","deliveryMode":"expectReplies",
         "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c|livechat"},"text":"hello"}
        """;

    [Fact]
    public async Task RepliesComeBackWithTheAnswerWhereTheyAreExpected()
    {
        await using var host = await Host.StartAsync(new Echo());

        using var response = await PostAsync(host, Hello);

        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType.MediaType);
        Assert.Equal("you said hello", (string)body["activities"][0]["text"]);
        Assert.Equal("1", (string)body["activities"][0]["replyToId"]);
        Assert.Equal("bot", (string)body["activities"][0]["from"]["id"]);
    }

    [Theory]
    [InlineData("{\"type\":\"message\"", "BadSyntax", "line 1")]
    [InlineData("", "BadSyntax", "")]
    [InlineData("nonsense", "BadSyntax", "")]
    [InlineData("[]", "BadSyntax", "$")]
    [InlineData("{\"type\":5}", "BadSyntax", "$.type")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":[]}}", "BadSyntax", "$.from.id")]
    [InlineData("{\"type\":\"message\",\n\"timestamp\":\"x\"}", "BadSyntax", "line 2")]
    [InlineData("null", "MissingProperty", "null")]
    [InlineData("{}", "MissingProperty", "no type")]
    [InlineData("{\"type\":\"\"}", "MissingProperty", "no type")]
    [InlineData("{\"type\":\"message\"}", "MissingProperty", "no channelId")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\"}", "MissingProperty", "no conversation.id")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\",\"conversation\":{}}", "MissingProperty", "no conversation.id")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\",\"conversation\":{\"id\":\"c\"}}", "MissingProperty", "no serviceUrl")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\",\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"file:///x\"}", "MissingProperty", "serviceUrl must be")]
    public async Task WhatIsNoActivityIsRefusedWithThePlace(string body, string code, string says)
    {
        var bot = new Echo();
        await using var host = await Host.StartAsync(bot);

        using var response = await PostAsync(host, body);

        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())["error"];
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (string)error["code"]);
        Assert.Contains(says, (string)error["message"], StringComparison.Ordinal);
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task JsonThatNestsWithoutEndIsRefused()
    {
        await using var host = await Host.StartAsync(new Echo());

        using var response = await PostAsync(host, $$"""{"type":"message","value":{{new string('[', 100_000)}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task WhatIsNotJsonIsRefused(string contentType)
    {
        await using var host = await Host.StartAsync(new Echo());

        using var response = await PostAsync(host, Hello, contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/vnd.microsoft.activity+json")]
    public async Task JsonGoesByMoreThanOneName(string contentType)
    {
        await using var host = await Host.StartAsync(new Echo());

        using var response = await PostAsync(host, Hello, contentType);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OnlyPostIsTaken(string method)
    {
        await using var host = await Host.StartAsync(new Echo());

        using var response = await host.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("POST", response.Content.Headers.Allow.Single());
    }

    [Fact]
    public async Task AnInvokeThatNobodyAnswersIsNotImplemented()
    {
        await using var host = await Host.StartAsync(new Silent());

        using var response = await PostAsync(host, Invoke("unknown"));

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Fact]
    public async Task TheAnswerToAnInvokeIsTheAnswerOfTheRequest()
    {
        await using var host = await Host.StartAsync(new Answering(new InvokeResponse { Status = 201, Body = new { value = 5 } }));

        using var response = await PostAsync(host, Invoke("known"));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("""{"value":5}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task TheAnswerToACardsActionIsTheCardThatReplacesIt()
    {
        var answer = new AdaptiveCardInvokeResponse
        {
            StatusCode = 200,
            Type = "application/vnd.microsoft.card.adaptive",
            Value = JsonNode.Parse("""{"type":"AdaptiveCard","version":"1.5"}"""),
        };
        await using var host = await Host.StartAsync(new Answering(new InvokeResponse { Status = 200, Body = answer }));

        using var response = await PostAsync(host, Invoke("adaptiveCard/action"));

        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5"}}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task AnActivityOfATypeNobodyKnowsIsTaken()
    {
        await using var host = await Host.StartAsync(new Silent());

        using var response = await PostAsync(host, Hello.Replace("\"message\"", "\"<custom-activity-type>\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task TheCallerIdOfTheWireIsDiscarded()
    {
        var bot = new Echo();
        await using var host = await Host.StartAsync(bot);

        using var response = await PostAsync(host, Hello.Replace("\"id\":\"1\"", "\"id\":\"1\",\"callerId\":\"urn:botframework:azure\"", StringComparison.Ordinal));

        Assert.Null(bot.Last.CallerId);
    }

    [Fact]
    public async Task ABotWithAnAppIdTakesNothingWithoutAToken()
    {
        var bot = new Echo();
        await using var host = await Host.StartAsync(bot, ("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "secret"));

        using var response = await PostAsync(host, Hello);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(string.Empty, await response.Content.ReadAsStringAsync());
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task ABotWithoutAnAppIdTakesNoToken()
    {
        await using var host = await Host.StartAsync(new Echo());
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = Json(Hello) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "x.y.z");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", null, 200)]
    [InlineData("::1", null, 200)]
    [InlineData("::ffff:127.0.0.1", null, 200)]
    [InlineData("10.0.0.7", null, 403)]
    [InlineData("2001:db8::1", null, 403)]
    [InlineData("127.0.0.1", "X-Forwarded-For", 403)]
    [InlineData("127.0.0.1", "Forwarded", 403)]
    public async Task WithoutAnAppIdThisMachineOnlyMaySpeak(string address, string proxyHeader, int expected)
    {
        var bot = new Echo();
        await using var host = await Host.StartAsync(bot);

        var context = await host.Server.SendAsync(request =>
        {
            request.Connection.RemoteIpAddress = IPAddress.Parse(address);
            request.Request.Method = "POST";
            request.Request.Path = "/api/messages";
            request.Request.ContentType = "application/json";
            request.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Hello));
            if (proxyHeader is not null)
                request.Request.Headers[proxyHeader] = "for=192.0.2.1";
        });

        Assert.Equal(expected, context.Response.StatusCode);
        Assert.Equal(expected == StatusCodes.Status200OK ? 1 : 0, bot.Turns);
    }

    static string Invoke(string name) =>
        $$"""{"type":"invoke","name":"{{name}}","channelId":"msteams","conversation":{"id":"c"},"from":{"id":"u"},"serviceUrl":"http://localhost:1"}""";

    static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    static async Task<HttpResponseMessage> PostAsync(Host host, string body, string contentType = "application/json")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await host.Client.PostAsync("/api/messages", content);
    }

    sealed class Echo : IBot
    {
        public int Turns { get; private set; }

        public Activity Last { get; private set; }

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Turns++;
            Last = turnContext.Activity;
            await turnContext.SendActivityAsync(MessageFactory.Text($"you said {Last.Text}"), cancellationToken);
        }
    }

    sealed class Silent : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    sealed class Answering(InvokeResponse answer) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = answer }, cancellationToken);
    }
}
