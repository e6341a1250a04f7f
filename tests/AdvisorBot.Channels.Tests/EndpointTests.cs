using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AdvisorBot.Channels.BotFramework.Authentication;
using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>What /api/messages takes, what it refuses, and with which words.</summary>
public class EndpointTests(Service service) : IClassFixture<Service>
{
    const string Hello =
        """
        {"type":"message","id":"1","channelId":"emulator","serviceUrl":"http://localhost:1","deliveryMode":"expectReplies",
         "from":{"id":"user"},"recipient":{"id":"bot"},"conversation":{"id":"c|livechat"},"text":"hello"}
        """;

    [Fact]
    public async Task RepliesComeBackWithTheAnswerWhereTheyAreExpected()
    {
        using var response = await PostAsync(Hello);

        var text = await response.Content.ReadAsStringAsync();
        var reply = JsonNode.Parse(text)!["activities"]![0]!;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("1", (string?)reply["replyToId"]);
        Assert.Equal("bot", (string?)reply["from"]!["id"]);
        Assert.DoesNotContain('\n', text);
        Assert.DoesNotContain(reply.AsObject(), member => member.Value is JsonArray { Count: 0 });
    }

    [Theory]
    [InlineData("{\"type\":\"message\"", "BadSyntax", "cannot be read")]
    [InlineData("", "BadSyntax", "")]
    [InlineData("nonsense", "BadSyntax", "")]
    [InlineData("[]", "BadSyntax", "line 1")]
    [InlineData("{\"type\":{}}", "BadSyntax", "type")]
    [InlineData("{\"type\":\"message\",\"from\":{\"id\":[]}}", "BadSyntax", "from.id")]
    [InlineData("{\"type\":\"message\",\n\"timestamp\":\"x\"}", "BadSyntax", "line 2")]
    [InlineData("null", "BadSyntax", "null")]
    [InlineData("{}", "MissingProperty", "no type")]
    [InlineData("{\"type\":\"\"}", "MissingProperty", "no type")]
    [InlineData("{\"type\":\"message\"}", "MissingProperty", "no channelId")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\"}", "MissingProperty", "no conversation.id")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\",\"conversation\":{}}", "MissingProperty", "no conversation.id")]
    [InlineData("{\"type\":\"message\",\"channelId\":\"x\",\"conversation\":{\"id\":\"c\"}}", "MissingProperty", "no serviceUrl")]
    [InlineData(
        "{\"type\":\"message\",\"channelId\":\"x\",\"conversation\":{\"id\":\"c\"},\"serviceUrl\":\"file:///x\"}", "MissingProperty", "serviceUrl must be")]
    [InlineData(
        "{\"type\":\"message\",\"channelId\":\"x\",\"conversation\":{\"id\":\"c\\n\"},\"serviceUrl\":\"http://localhost:1\"}", "MissingProperty",
        "control character")]
    [InlineData(
        "{\"type\":\"message\",\"channelId\":\"webchat\",\"conversation\":{\"id\":\"00112233445566778899aabbccddeeff\"},\"serviceUrl\":\"http://localhost:1\"}",
        "MissingProperty", "own Direct Line")]
    public async Task WhatIsNoActivityIsRefusedWithThePlace(string body, string code, string says)
    {
        using var response = await PostAsync(body);

        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(code, (string?)error["code"]);
        Assert.Contains(says, (string?)error["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonThatNestsWithoutEndIsRefused()
    {
        using var response = await PostAsync($$"""{"type":"message","value":{{new string('[', 100_000)}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData(null)]
    public async Task WhatIsNotJsonIsRefused(string? contentType)
    {
        using var response = await PostAsync(Hello, contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/vnd.microsoft.activity+json")]
    public async Task JsonGoesByMoreThanOneName(string? contentType)
    {
        using var response = await PostAsync(Hello, contentType);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OnlyPostIsTaken(string method)
    {
        using var client = service.CreateClient();

        using var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/api/messages"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("POST", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task AnActivityOfATypeNobodyKnowsIsTaken()
    {
        using var response = await PostAsync(Hello.Replace("\"message\"", "\"<custom-activity-type>\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"type":"mention","mentioned":null,"text":"(["}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":"bot"},"text":"(["}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":"bot","name":"("}}""")]
    [InlineData("""{"type":"mention","mentioned":5,"text":[]}""")]
    [InlineData("null")]
    public async Task AMentionThatIsNoneFailsNoTurn(string mention)
    {
        using var response = await PostAsync(Hello.Replace("\"id\":\"1\"", $"\"id\":\"{Guid.NewGuid()}\",\"entities\":[{mention}]", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("went wrong", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABotWithAnAppIdTakesNothingWithoutAToken()
    {
        await using var guarded = new Service { Settings = { ["MicrosoftAppId"] = "app", ["MicrosoftAppPassword"] = "secret" } };
        using var client = guarded.CreateClient();

        foreach (var authorization in new[] { null, "Bearer", "Bearer x.y.z", "Basic x" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = Json(Hello) };
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
            using var response = await client.SendAsync(request);

            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("", await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task ABotWithoutAnAppIdTakesNoToken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = Json(Hello) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "x.y.z");
        using var client = service.CreateClient();

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task ABotWithoutAnAppIdThatIsClosedTakesNothing()
    {
        await using var closed = new Service { Settings = { ["WithoutAppId:Allowed"] = "false" } };
        using var client = closed.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = Json(Hello) };

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData("", false, false)]
    [InlineData("true", false, true)]
    [InlineData("False", true, false)]
    public void OnceItIsPublishedABotWithoutAnAppIdIsClosedUnlessASettingOpensIt(string? setting, bool isTried, bool expected) =>
        Assert.Equal(expected, WithoutAppId.IsAllowed(setting, isTried));

    [Fact]
    public void WhetherItIsOpenIsTrueOrFalse() =>
        Assert.Contains("must be true or false", Assert.Throws<ArgumentException>(() => WithoutAppId.IsAllowed("yes", true)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", null, 200)]
    [InlineData("::1", "[::1]:3978", null, 200)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1", null, 200)]
    [InlineData("10.0.0.7", "localhost", null, 403)]
    [InlineData("2001:db8::1", "localhost", null, 403)]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-For", 403)]
    [InlineData("127.0.0.1", "localhost", "X-Forwarded-Host", 403)]
    [InlineData("127.0.0.1", "localhost", "Forwarded", 403)]
    [InlineData("127.0.0.1", "localhost", "X-Real-IP", 403)]
    [InlineData("127.0.0.1", "rebound.example", null, 403)]
    [InlineData("127.0.0.1", "localhost.example", null, 403)]
    public async Task WithoutAnAppIdThisMachineOnlyMaySpeak(string address, string host, string? proxyHeader, int expected)
    {
        var context = await service.Server.SendAsync(request =>
        {
            request.Connection.RemoteIpAddress = IPAddress.Parse(address);
            request.Request.Method = "POST";
            request.Request.Path = "/api/messages";
            request.Request.Host = new(host);
            request.Request.ContentType = "application/json";
            request.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(Hello));
            if (proxyHeader is not null)
                request.Request.Headers[proxyHeader] = "for=192.0.2.1";
        });

        Assert.Equal(expected, context.Response.StatusCode);
    }

    [Theory]
    [InlineData("http://localhost:4000/", 200)]
    [InlineData("http://127.0.0.1:4000/_connector", 200)]
    [InlineData("http://localhost:3978/", 403)]
    [InlineData("https://smba.example/teams/", 403)]
    [InlineData("http://192.168.1.1/", 403)]
    public async Task WithoutAnAppIdOnlyAnotherProgramOfThisMachineIsAnswered(string serviceUrl, int expected)
    {
        var context = await service.Server.SendAsync(request =>
        {
            request.Connection.RemoteIpAddress = IPAddress.Loopback;
            request.Connection.LocalPort = 3978;
            request.Request.Method = "POST";
            request.Request.Path = "/api/messages";
            request.Request.Host = new("localhost");
            request.Request.ContentType = "application/json";
            request.Request.Body = new MemoryStream(
                Encoding.UTF8.GetBytes(
                    $$"""{"type":"typing","channelId":"emulator","conversation":{"id":"c"},"from":{"id":"u"},"recipient":{"id":"b"},"serviceUrl":"{{serviceUrl}}"}"""));
        });

        Assert.Equal(expected, context.Response.StatusCode);
    }

    static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    async Task<HttpResponseMessage> PostAsync(string body, string? contentType = "application/json")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var client = service.CreateClient();
        return await client.PostAsync("/api/messages", content);
    }
}
