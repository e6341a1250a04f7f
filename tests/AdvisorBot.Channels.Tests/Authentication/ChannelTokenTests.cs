using AdvisorBot.Channels.BotFramework.Authentication;

namespace AdvisorBot.Channels.Tests.Authentication;

public class ChannelTokenTests
{
    public static TheoryData<string> BadTokenNames => [.. BadTokens.Names];

    [Fact]
    public async Task AThousandRefusedRequestsAreTwentyLinesAMinuteAndACount()
    {
        var endpoint = new Endpoint();
        for (var i = 0; i < 1_000; i++)
            await endpoint.SendAsync("Bearer x");
        Assert.Equal(20, endpoint.Log.Lines.Count(line => line.Contains("WellFormed", StringComparison.Ordinal)));

        endpoint.Time.Advance(TimeSpan.FromMinutes(1));
        await endpoint.SendAsync("Bearer x");

        Assert.Contains(endpoint.Log.Lines, line => line.Contains("980 more", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AGoodTokenIsAccepted()
    {
        var endpoint = new Endpoint();

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken());

        Assert.Equal(StatusCodes.Status200OK, response);
    }

    [Theory]
    [MemberData(nameof(BadTokenNames))]
    public async Task ABadTokenIsRefused(string name)
    {
        var endpoint = new Endpoint();
        var rule = BadTokens.RuleOf(name);

        var response = await endpoint.SendAsync(BadTokens.Header(name, endpoint));

        var expected = rule is TokenRule.ServiceUrl ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
        Assert.Equal(expected, response);
        Assert.Contains(endpoint.Log.Lines, line => line.StartsWith($"Warning: Rejected a request by the rule {rule}:", StringComparison.Ordinal));
    }

    [Fact]
    public void TheTableHoldsAtLeastFortyBadTokens() => Assert.True(BadTokens.Names.Count() >= 40, $"{BadTokens.Names.Count()}");

    [Theory]
    [MemberData(nameof(BadTokenNames))]
    public async Task ABadTokenIsRefusedAfterAGoodOneToo(string name)
    {
        var endpoint = new Endpoint();
        await endpoint.SendTokenAsync(endpoint.ChannelToken());

        var response = await endpoint.SendAsync(BadTokens.Header(name, endpoint));

        Assert.InRange(response, 401, 403);
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("MSTEAMS")]
    [InlineData("msteams2")]
    public async Task AKeyVouchesForItsChannelsOnly(string channelId)
    {
        var endpoint = new Endpoint();

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken(), channelId);

        Assert.Equal(StatusCodes.Status403Forbidden, response);
        Assert.Contains(endpoint.Log.Lines, line => line.Contains($"rule {TokenRule.Endorsement}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AKeyWithoutEndorsementsVouchesForNobody()
    {
        var endpoint = new Endpoint();
        endpoint.Issuer.Publish("key-2");
        var token = endpoint.ChannelToken();
        token.KeyId = "key-2";

        Assert.Equal(StatusCodes.Status403Forbidden, await endpoint.SendTokenAsync(token));
    }

    [Fact]
    public async Task TheServiceUrlIsComparedWithoutRegardToCase()
    {
        var endpoint = new Endpoint();

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken(), serviceUrl: "https://SMBA.example/Teams/");

        Assert.Equal(StatusCodes.Status200OK, response);
    }

    [Fact]
    public async Task ATokenOfOneServiceUrlDoesNotServeForAnother()
    {
        var endpoint = new Endpoint();
        await endpoint.SendTokenAsync(endpoint.ChannelToken());

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken(), serviceUrl: "https://evil.example/");

        Assert.Equal(StatusCodes.Status403Forbidden, response);
    }
}
