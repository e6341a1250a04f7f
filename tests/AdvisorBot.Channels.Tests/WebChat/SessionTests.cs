using System.Net;
using System.Text;
using AdvisorBot.Channels.Tests.DirectLine.Support;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace AdvisorBot.Channels.Tests.WebChat;

/// <summary>What the chat page asks of its own site, as a browser asks it; over HTTPS where a proxy says so.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    readonly DirectLineSite _site = new DirectLineSite().Set("Proxies:Trusted:0", "127.0.0.1").Set("Advisor:Catalogue", "azure-machine-learning");
    readonly SocketsHttpHandler _withoutCookies = new() { UseCookies = false };

    public Task InitializeAsync() => _site.InitializeAsync();

    public async Task DisposeAsync()
    {
        _withoutCookies.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task TheCookieIsForThisSiteOnlyAndNoScriptReadsIt()
    {
        using var response = await OpenAsync();

        var cookie = Cookie(response);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task MoreThanASessionNeedsIsRefusedAndNotKept()
    {
        using var response = await OpenAsync(body: $$"""{"language":"{{new string('x', 60_000)}}"}""");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task ALanguageThatIsNoneIsPassedOver()
    {
        using var response = await OpenAsync(body: """{"language":"<script>"}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task OverHttpsTheCookieIsKeptInAFrameOfAnotherSiteApartForEachSite()
    {
        using var response = await OpenAsync(https: true);

        var cookie = Cookie(response);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=none", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("partitioned", cookie, StringComparison.OrdinalIgnoreCase);
        // Browsers take a cookie of such a name from nobody but this very host.
        Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/;", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        using var again = await OpenAsync(https: true, cookie: cookie.Split(';')[0]);
        Assert.True((bool)(await BodyAsync(again))["resumed"]!);
        Assert.StartsWith("wss://", (string?)(await BodyAsync(response))["streamUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCookieFindsTheConversationAgainAndIsNoTokenOfDirectLine()
    {
        using var first = await OpenAsync();
        var cookie = Cookie(first).Split(';')[0];

        using var again = await OpenAsync(cookie: cookie);
        using var fresh = await OpenAsync(cookie: cookie, body: """{"fresh":true}""");

        var (opened, resumed, renewed) = (await BodyAsync(first), await BodyAsync(again), await BodyAsync(fresh));
        Assert.False((bool)opened["resumed"]!);
        Assert.True((bool)resumed["resumed"]!);
        Assert.Equal((string?)opened["conversationId"], (string?)resumed["conversationId"]);
        Assert.NotEqual((string?)opened["conversationId"], (string?)renewed["conversationId"]);
        Assert.Equal((string?)opened["userId"], (string?)renewed["userId"]);
        await Refused.WithAsync(
            HttpStatusCode.Forbidden, "BadToken",
            await _site.Client(cookie[(cookie.IndexOf('=', StringComparison.Ordinal) + 1)..]).SendAsync(HttpMethod.Post, "tokens/refresh"));
    }

    [Theory]
    [InlineData("https://evil.example", "application/json", "{}", HttpStatusCode.Forbidden)]
    [InlineData(null, "text/plain", "{}", HttpStatusCode.Forbidden)]
    [InlineData(null, "application/json", """{"language":""", HttpStatusCode.BadRequest)]
    public async Task AnotherSiteOpensNoSession(string? origin, string mediaType, string body, HttpStatusCode expected)
    {
        using var response = await OpenAsync(body: body, mediaType: mediaType, origin: origin);

        Assert.Equal(expected, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("chat/transcript")]
    [InlineData("chat/record.md")]
    [InlineData("chat/record.docx")]
    [InlineData("chat/record.html")]
    public async Task WithoutAConversationThereIsNothingToSave(string path)
    {
        using var response = await _site.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("chat/transcript")]
    [InlineData("chat/record.md")]
    [InlineData("chat/record.docx")]
    [InlineData("chat/record.html")]
    public async Task WhileTheStoreIsAwayEveryPageSaysSoWithoutNamingIt(string path)
    {
        using var opened = await OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", Cookie(opened).Split(';')[0]);
        using var http = new HttpClient(_withoutCookies, disposeHandler: false) { BaseAddress = _site.Http.BaseAddress };
        _site.Store.Off = true;

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains("Reference", body, StringComparison.Ordinal);
        Assert.DoesNotContain("The test turned it off", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheRecordHasThePartsOfADecisionAndALinkThatHoldsNothingButIds()
    {
        using var opened = await OpenAsync(body: """{"language":"en"}""");
        var cookie = Cookie(opened).Split(';')[0];
        var client = _site.Client((string?)(await BodyAsync(opened))["token"]);
        await client.JoinAsync((string)(await BodyAsync(opened))["conversationId"]!);
        await client.SayAsync("we build models, Python, 2 TB, my name is Julia <b>Roe</b>");

        var text = Encoding.UTF8.GetString(await SaveAsync("chat/record.md", cookie));
        var page = Encoding.UTF8.GetString(await SaveAsync("chat/record.html", cookie));

        string[] parts = ["Context", "Options considered", "Advice", "Decision (to be filled in)", "Risks", "Consequences", "Sources", "Not from the guide"];
        Assert.Equal(
            parts,
            text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))
                .Select(line => line[3..].Replace("\\", "", StringComparison.Ordinal)));
        Assert.Equal(parts, System.Text.RegularExpressions.Regex.Matches(page, "<h2>(.*?)</h2>").Select(match => match.Groups[1].Value));
        Assert.Contains("**Owner**", text, StringComparison.Ordinal);
        Assert.Matches(@"\(http://[^/]+/\?guide=azure-machine-learning&answers=stage:prepare[^)]*\)", text);
        Assert.DoesNotContain("Julia", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task TheRecordIsAValidWordDocumentThatSaysWhatTheTextSays()
    {
        using var opened = await OpenAsync(body: """{"language":"de"}""");
        var cookie = Cookie(opened).Split(';')[0];
        var client = _site.Client((string?)(await BodyAsync(opened))["token"]);
        await client.JoinAsync((string)(await BodyAsync(opened))["conversationId"]!);
        await client.SayAsync("beides");

        var (word, text) = (await SaveAsync("chat/record.docx", cookie), Encoding.UTF8.GetString(await SaveAsync("chat/record.md", cookie)));

        using var document = WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        var title = document.PackageProperties.Title!;
        Assert.StartsWith("Entscheidungsprotokoll", title, StringComparison.Ordinal);
        Assert.StartsWith($"# {title.Split(',')[0]}", text, StringComparison.Ordinal);
        Assert.Contains("Azure Databricks", document.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    async Task<HttpResponseMessage> OpenAsync(
        string body = "{}", string? cookie = null, string mediaType = "application/json", string? origin = null, bool https = false)
    {
        using var http = new HttpClient(_withoutCookies, disposeHandler: false) { BaseAddress = _site.Http.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat/session") { Content = new StringContent(body, Encoding.UTF8, mediaType) };
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (https)
            request.Headers.Add("X-Forwarded-Proto", "https");
        return await http.SendAsync(request);
    }

    async Task<byte[]> SaveAsync(string path, string cookie)
    {
        using var http = new HttpClient(_withoutCookies, disposeHandler: false) { BaseAddress = _site.Http.BaseAddress };
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        return await http.GetByteArrayAsync(path);
    }

    [Fact]
    public async Task UnderAPathTheCookieIsForThatPathAndIsNotCalledAfterTheHost()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat/session") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Prefix", "/advisor");

        using var response = await _site.Http.SendAsync(request);

        Assert.StartsWith("__Secure-", Cookie(response), StringComparison.Ordinal);
        Assert.Contains("path=/advisor;", Cookie(response), StringComparison.OrdinalIgnoreCase);
    }

    static string Cookie(HttpResponseMessage response) => response.Headers.GetValues("Set-Cookie").Single();

    static async Task<JsonObject> BodyAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
}
