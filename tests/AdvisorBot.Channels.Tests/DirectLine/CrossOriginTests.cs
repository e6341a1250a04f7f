using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.DirectLine;

[Collection(SharedSite.Name)]
public class CrossOriginTests(DirectLineSite site)
{
    // Web Chat sends all of these, and stays at "Connecting…" when one is not allowed.
    const string Headers = "authorization,content-type,x-ms-bot-agent,x-requested-with";

    [Theory]
    [InlineData("POST", "conversations")]
    [InlineData("GET", "conversations/x?watermark=")]
    [InlineData("POST", "conversations/x/activities")]
    [InlineData("POST", "tokens/refresh")]
    public async Task AnAllowedPageMayCall(string method, string path)
    {
        using var answer = await PreflightAsync(DirectLineSite.Intranet, method, path);

        Assert.Equal([DirectLineSite.Intranet], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal(Headers, answer.Headers.GetValues("Access-Control-Allow-Headers").Single().ToLowerInvariant());
        Assert.Contains(method, answer.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
        Assert.Equal("7200", answer.Headers.GetValues("Access-Control-Max-Age").Single());
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://intranet.example.evil.example")]
    [InlineData("http://intranet.example")]
    [InlineData("null")]
    public async Task AnotherPageMayNot(string origin)
    {
        using var answer = await PreflightAsync(origin, "POST", "conversations");

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task AnAllowedPageSeesHowLongToWait()
    {
        var client = await site.TalkAsync();

        using var answer = await client.SendAsync(HttpMethod.Get, $"conversations/{client.ConversationId}/activities", origin: DirectLineSite.Intranet);

        Assert.Equal(["retry-after"], answer.Headers.GetValues("Access-Control-Expose-Headers"));
    }

    async Task<HttpResponseMessage> PreflightAsync(string origin, string method, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "v3/directline/" + path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", method);
        request.Headers.Add("Access-Control-Request-Headers", Headers);
        return await site.Http.SendAsync(request);
    }
}
