using System.Net;
using AdvisorBot.Channels.Proxies;
using AdvisorBot.Channels.Tests.DirectLine.Support;
using Microsoft.Extensions.Configuration;

namespace AdvisorBot.Channels.Tests;

/// <summary>What stands in front of the service is believed if it is named, and nobody else.</summary>
public class ProxyTests
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("private", true)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData(null, false)]
    public async Task TheStreamsAddressIsWhatATrustedProxySays(string? trusted, bool isBelieved)
    {
        var site = new DirectLineSite();
        if (trusted is not null)
            site.Set("Proxies:Trusted:0", trusted);
        await site.InitializeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/session") { Content = new StringContent("{}", null, "application/json") };
        request.Headers.Add("X-Forwarded-For", "203.0.113.9, 127.0.0.1");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "tools.example");
        request.Headers.Add("X-Forwarded-Prefix", "/advisor");

        using var response = await site.Http.SendAsync(request);

        var stream = (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["streamUrl"];
        Assert.Equal(isBelieved, stream!.StartsWith("wss://tools.example/advisor/v3/directline/", StringComparison.Ordinal));
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        await site.DisposeAsync();
    }

    [Fact]
    public async Task TheLimitOfAnAddressHoldsForWhoMakesUpAnotherForEveryRequest()
    {
        var site = new DirectLineSite().Set("DirectLine:ConversationsPerMinute", "3");
        await site.InitializeAsync();
        var refused = 0;
        for (var n = 0; n < 6; n++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/chat/session")
            {
                Content = new StringContent("""{"fresh":true}""", null, "application/json")
            };
            request.Headers.Add("X-Forwarded-For", $"203.0.113.{n}");
            using var response = await site.Http.SendAsync(request);
            refused += response.StatusCode == HttpStatusCode.TooManyRequests ? 1 : 0;
        }

        Assert.Equal(3, refused);
        await site.DisposeAsync();
    }

    [Fact]
    public async Task AProxyMayPassItsPrefixOn()
    {
        var site = new DirectLineSite().Set("Proxies:PathBase", "/advisor");
        await site.InitializeAsync();

        using var page = await site.Http.GetAsync("/advisor/health/live");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        await site.DisposeAsync();
    }

    [Theory]
    [InlineData("Proxies:Trusted:0", "everybody", "Proxies:Trusted:0 is 'everybody'")]
    [InlineData("Proxies:PathBase", "advisor/", "with a slash at its beginning")]
    [InlineData("ForwardedHeaders_Enabled", "true", "believes whoever sends the headers")]
    public void ASettingThatCannotBeStopsTheStartWithASentence(string name, string value, string says)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build();
        var options = settings.GetSection(ProxyOptions.Section).Get<ProxyOptions>() ?? new();

        var result = new ProxyOptionsCheck(settings).Validate(null, options);

        Assert.Contains(says, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.1.2.3", "10.1.2.3", true)]
    [InlineData("10.1.2.3", "10.1.2.4", false)]
    [InlineData("private", "100.100.0.7", true)]
    [InlineData("private", "203.0.113.1", false)]
    [InlineData("2001:db8::/32", "2001:db8::5", true)]
    public void AnAddressANetworkOrAllPrivateOnesCanBeNamed(string text, string address, bool contains) =>
        Assert.Equal(contains, TrustedNetworks.Read(text)!.Any(network => network.Contains(IPAddress.Parse(address))));
}
