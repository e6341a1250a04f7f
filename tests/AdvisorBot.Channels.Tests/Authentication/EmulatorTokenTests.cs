using AdvisorBot.Channels.BotFramework.Authentication;

namespace AdvisorBot.Channels.Tests.Authentication;

public class EmulatorTokenTests
{
    const string Local = "http://localhost:5555";

    [Theory]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0", "2.0")]
    [InlineData("https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0", "2.0")]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/", "1.0")]
    [InlineData("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/", "1.0")]
    public async Task InDevelopmentAnEmulatorMaySpeak(string issuer, string version)
    {
        var token = new Endpoint().EmulatorToken().With("iss", issuer).With("ver", version).With("tid", issuer.Split('/')[3]);
        if (version == "1.0")
            token.Without("azp").With("appid", Endpoint.AppId);

        await AssertAnswerAsync(token, StatusCodes.Status200OK, null);
    }

    [Fact]
    public async Task AnEmulatorsTokenForAnotherAudienceIsRefused() =>
        await AssertAnswerAsync(Token().With("aud", "https://api.botframework.com"), StatusCodes.Status401Unauthorized, TokenRule.Audience);

    [Theory]
    [InlineData("azp", "99999999-2222-3333-4444-555555555555")]
    [InlineData("azp", "")]
    [InlineData("ver", "3.0")]
    [InlineData("ver", "1.0")]
    public async Task AnEmulatorsTokenMustBeAskedForByTheBotsOwnApp(string claim, string value) =>
        await AssertAnswerAsync(Token().With(claim, value), StatusCodes.Status401Unauthorized, TokenRule.AppId);

    [Theory]
    [InlineData("azp")]
    [InlineData("ver")]
    public async Task AnEmulatorsTokenMustSayWhoAskedForIt(string claim) =>
        await AssertAnswerAsync(Token().Without(claim), StatusCodes.Status401Unauthorized, TokenRule.AppId);

    [Fact]
    public async Task TheTenantThatATokenClaimsMakesNoIssuerOfIt() =>
        await AssertAnswerAsync(
            Token().With("iss", "https://login.microsoftonline.com/evil/v2.0").With("tid", "evil"),
            StatusCodes.Status401Unauthorized,
            TokenRule.Issuer);

    [Theory]
    [InlineData("https://smba.example/teams/")]
    [InlineData("http://localhost.evil.example/")]
    [InlineData("http://10.0.0.1/")]
    public async Task AnEmulatorIsAnsweredOnThisMachineOnly(string serviceUrl) =>
        await AssertAnswerAsync(Token(), StatusCodes.Status403Forbidden, TokenRule.ServiceUrl, serviceUrl);

    [Theory]
    [InlineData("http://127.0.0.1:5555/")]
    [InlineData("http://[::1]:5555")]
    public async Task ThisMachineHasMoreThanOneName(string serviceUrl) =>
        await AssertAnswerAsync(Token(), StatusCodes.Status200OK, null, serviceUrl);

    [Fact]
    public async Task TheBotsOwnTenantMayBeAdded()
    {
        var endpoint = new Endpoint(isDevelopment: true, ownTenant: "my-tenant");

        var response = await endpoint.SendTokenAsync(
            endpoint.EmulatorToken().With("iss", "https://sts.windows.net/my-tenant/").With("tid", "my-tenant"), "emulator", Local);

        Assert.Equal(StatusCodes.Status200OK, response);
    }

    /// <summary>Copilot Studio's connected agents and other agents bring a token of their own app, made for this bot by the tenant of either.</summary>
    [Theory]
    [InlineData(true, "https://sts.windows.net/my-tenant/", nameof(TokenRule.AppId))]
    [InlineData(false, "https://sts.windows.net/my-tenant/", nameof(TokenRule.EmulatorInDevelopmentOnly))]
    [InlineData(false, "https://login.microsoftonline.com/another-tenant/v2.0", nameof(TokenRule.Issuer))]
    public async Task AnotherAgentMayNotCall(bool isDevelopment, string issuer, string rule)
    {
        var endpoint = new Endpoint(isDevelopment, ownTenant: "my-tenant");
        var token = endpoint.EmulatorToken().With("iss", issuer).With("tid", issuer.Split('/')[3]).With("azp", "99999999-2222-3333-4444-555555555555");

        Assert.Equal(StatusCodes.Status401Unauthorized, await endpoint.SendTokenAsync(token, "msteams", "https://agent.example/"));
        Assert.Contains(endpoint.Log.Lines, line => line.Contains($"by the rule {rule}:", StringComparison.Ordinal));
    }

    static TokenParts Token() => new Endpoint().EmulatorToken();

    static async Task AssertAnswerAsync(TokenParts token, int status, TokenRule? rule, string serviceUrl = Local)
    {
        var endpoint = new Endpoint(isDevelopment: true);

        var response = await endpoint.SendTokenAsync(token, "emulator", serviceUrl);

        Assert.Equal(status, response);
        Assert.Equal(rule is not null, endpoint.Log.Lines.Any(line => line.Contains($"by the rule {rule}:", StringComparison.Ordinal)));
    }
}
