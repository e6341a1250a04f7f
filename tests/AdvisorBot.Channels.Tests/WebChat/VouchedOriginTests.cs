using System.Net;
using System.Text;
using AdvisorBot.Channels.Tests.DirectLine.Support;

namespace AdvisorBot.Channels.Tests.WebChat;

/// <summary>Behind a proxy that ends TLS, changes the host and says nothing of it: the browser vouches for the page.</summary>
public sealed class VouchedOriginTests : IAsyncLifetime
{
    const string Seen = "https://tools.example";

    readonly DirectLineSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task ThePageMayTalkAndReadAndNoOtherMayUseItsToken()
    {
        using var response = await OpenAsync(Seen, "same-origin");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var grant = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        await using var stream = await DirectLineStream.OpenAsync((string)grant["streamUrl"]!, Seen);
        Assert.Equal(HttpStatusCode.Forbidden, await DirectLineStream.RefusalAsync((string)grant["streamUrl"]!, "https://evil.example"));
    }

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("none")]
    [InlineData(null)]
    public async Task WhatTheBrowserDoesNotCallTheSameOriginIsRefused(string? site)
    {
        using var response = await OpenAsync(Seen, site);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    async Task<HttpResponseMessage> OpenAsync(string origin, string? site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "chat/session") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.Add("Origin", origin);
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        return await _site.Http.SendAsync(request);
    }
}
