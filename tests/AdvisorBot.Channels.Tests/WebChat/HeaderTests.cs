using System.Net;
using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.WebChat;

/// <summary>What every answer tells browsers, refusals and missing pages included.</summary>
public sealed class HeaderTests : IAsyncLifetime
{
    readonly DirectLineSite _site = new DirectLineSite().Set("Proxies:Trusted:0", "127.0.0.1");

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    async Task<HttpResponseMessage> GetAsync(string path, bool https = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (https)
        {
            request.Headers.Add("X-Forwarded-Proto", "https");
            // A browser is never bound to https on its own machine.
            request.Headers.Host = "advisor.example";
        }
        return await _site.Http.SendAsync(request);
    }

    [Theory]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("privacy.html", HttpStatusCode.OK)]
    [InlineData("health/live", HttpStatusCode.OK)]
    [InlineData("chat/transcript", HttpStatusCode.NotFound)]
    [InlineData("v3/directline/conversations/c/activities", HttpStatusCode.Unauthorized)]
    [InlineData("nothing/there", HttpStatusCode.NotFound)]
    public async Task EveryAnswerBindsTheBrowser(string path, HttpStatusCode status)
    {
        using var response = await GetAsync(path, https: true);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("max-age=31536000", response.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single().Split("; ");
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("object-src 'none'", policy);
        Assert.Contains("base-uri 'none'", policy);
        Assert.Contains($"frame-ancestors 'self' {DirectLineSite.Intranet}", policy);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("chat/record.md")]
    [InlineData("v3/directline/conversations/c/activities")]
    [InlineData("api/messages")]
    public async Task WhatBelongsToOnePersonIsKeptByNoCache(string path)
    {
        using var response = await GetAsync(path);

        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Fact]
    public async Task TheScriptThatEmbedsTheChatIsForPagesOfOtherSites()
    {
        using var response = await GetAsync("embed.js");

        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }

    [Fact]
    public async Task NoAnswerSendsTheRequestBack()
    {
        using var request = new HttpRequestMessage(HttpMethod.Trace, "");
        using var response = await _site.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
