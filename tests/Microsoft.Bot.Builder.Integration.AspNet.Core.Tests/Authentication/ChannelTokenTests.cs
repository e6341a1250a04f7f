using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Tests.Authentication;

public class ChannelTokenTests
{
    public static TheoryData<string> BadTokenNames => [.. BadTokens.Names];

    [Fact]
    public async Task AGoodTokenIsAccepted()
    {
        var endpoint = new Endpoint();

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken());

        Assert.Equal(StatusCodes.Status200OK, response.StatusCode);
        Assert.Equal(1, endpoint.Turns);
    }

    [Theory]
    [MemberData(nameof(BadTokenNames))]
    public async Task ABadTokenIsRefused(string name)
    {
        var endpoint = new Endpoint();
        var rule = BadTokens.RuleOf(name);

        var response = await endpoint.SendAsync(BadTokens.Header(name, endpoint));

        var expected = rule is TokenRule.ServiceUrl ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(0, endpoint.Turns);
        Assert.Contains(endpoint.Log.Lines, line => line.StartsWith($"Warning: Rejected a request by the rule {rule}:", StringComparison.Ordinal));
        Assert.Equal(string.Empty, Endpoint.BodyOf(response));
        Assert.DoesNotContain(response.Headers, header => header.Value.ToString().Contains(rule.ToString(), StringComparison.OrdinalIgnoreCase));
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

        Assert.InRange(response.StatusCode, 401, 403);
        Assert.Equal(1, endpoint.Turns);
    }

    [Theory]
    [InlineData("slack")]
    [InlineData("MSTEAMS")]
    [InlineData("msteams2")]
    public async Task AKeyVouchesForItsChannelsOnly(string channelId)
    {
        var endpoint = new Endpoint();

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken(), channelId);

        Assert.Equal(StatusCodes.Status403Forbidden, response.StatusCode);
        Assert.Contains(endpoint.Log.Lines, line => line.Contains($"rule {TokenRule.Endorsement}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AKeyWithoutEndorsementsVouchesForNobody()
    {
        var endpoint = new Endpoint();
        endpoint.Issuer.Publish("key-2");
        var token = endpoint.ChannelToken();
        token.KeyId = "key-2";

        Assert.Equal(StatusCodes.Status403Forbidden, (await endpoint.SendTokenAsync(token)).StatusCode);
    }

    [Theory]
    [InlineData("special", StatusCodes.Status403Forbidden)]
    [InlineData("webchat", StatusCodes.Status200OK)]
    public async Task ABotMayRequireFurtherEndorsements(string required, int expected)
    {
        var endpoint = new Endpoint(configuration: new AuthenticationConfiguration { RequiredEndorsements = [required] });

        Assert.Equal(expected, (await endpoint.SendTokenAsync(endpoint.ChannelToken())).StatusCode);
    }

    [Fact]
    public async Task TheServiceUrlIsComparedWithoutRegardToCase()
    {
        var endpoint = new Endpoint();

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken(), serviceUrl: "https://SMBA.example/Teams/");

        Assert.Equal(StatusCodes.Status200OK, response.StatusCode);
    }

    [Fact]
    public async Task ATokenOfOneServiceUrlDoesNotServeForAnother()
    {
        var endpoint = new Endpoint();
        await endpoint.SendTokenAsync(endpoint.ChannelToken());

        var response = await endpoint.SendTokenAsync(endpoint.ChannelToken(), serviceUrl: "https://evil.example/");

        Assert.Equal(StatusCodes.Status403Forbidden, response.StatusCode);
        Assert.Equal(1, endpoint.Turns);
    }

    [Fact]
    public async Task ABotMayHaveRulesOfItsOwnAboutCallers()
    {
        var endpoint = new Endpoint(configuration: new AuthenticationConfiguration { ClaimsValidator = new NobodyWanted() });

        Assert.Equal(StatusCodes.Status403Forbidden, (await endpoint.SendTokenAsync(endpoint.ChannelToken())).StatusCode);
    }

    sealed class NobodyWanted : ClaimsValidator
    {
        public override Task ValidateClaimsAsync(IList<System.Security.Claims.Claim> claims) =>
            throw new UnauthorizedAccessException("Nobody is wanted.");
    }
}
