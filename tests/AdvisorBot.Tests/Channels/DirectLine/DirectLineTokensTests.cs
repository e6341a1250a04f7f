using System.Text;
using System.Text.Json;
using AdvisorBot.Channels.DirectLine;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Channels.DirectLine;

public sealed class DirectLineTokensTests
{
    static readonly DirectLineTicket Ticket = new("conversation-1", "dl_1", "Ann");

    readonly FakeTimeProvider _time = new(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task ATokenNamesItsConversationAndUser()
    {
        var tokens = Tokens(Key(1));

        var (ticket, refusal) = await tokens.ReadAsync(tokens.Issue(Ticket));

        Assert.Null(refusal);
        Assert.Equal(Ticket, ticket);
    }

    [Fact]
    public void WebChatFindsTheUserInTheTokenWithoutAKey()
    {
        var payload = Tokens(Key(1)).Issue(Ticket).Split('.')[1];

        using var claims = JsonDocument.Parse(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(payload));

        Assert.Equal("dl_1", claims.RootElement.GetProperty("user").GetString());
        Assert.Equal("conversation-1", claims.RootElement.GetProperty("conv").GetString());
    }

    [Fact]
    public async Task ATokenIsGoodToItsLastSecondAndNoLonger()
    {
        var tokens = Tokens(Key(1));
        var token = tokens.Issue(Ticket);

        _time.Advance(TimeSpan.FromSeconds(1799));
        Assert.NotNull((await tokens.ReadAsync(token)).Ticket);

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(DirectLineRefusal.ExpiredToken, (await tokens.ReadAsync(token)).Refusal);
    }

    [Fact]
    public async Task TokensOfTheKeyBeforeAreStillAcceptedAfterANewKeyIsPutInFront()
    {
        var old = Tokens(Key(1)).Issue(Ticket);
        var rotated = Tokens(Key(2), Key(1));

        Assert.Equal(Ticket, (await rotated.ReadAsync(old)).Ticket);
        Assert.Equal(Ticket, (await rotated.ReadAsync(rotated.Issue(Ticket))).Ticket);
        Assert.Equal(DirectLineRefusal.BadToken, (await Tokens(Key(2)).ReadAsync(old)).Refusal);
    }

    [Fact]
    public async Task TheCookieOfThePageIsNoTokenAndATokenIsNoCookie()
    {
        var tokens = Tokens(Key(1));

        Assert.Equal(DirectLineRefusal.BadToken, (await tokens.ReadAsync(tokens.IssueSession(Ticket, TimeSpan.FromDays(1)))).Refusal);
        Assert.Null(await tokens.ReadSessionAsync(tokens.Issue(Ticket)));
        Assert.Equal(Ticket, await tokens.ReadSessionAsync(tokens.IssueSession(Ticket, TimeSpan.FromDays(1))));
    }

    [Theory]
    [InlineData("alg-none")]
    [InlineData("payload-changed")]
    [InlineData("signature-cut")]
    [InlineData("no-token")]
    [InlineData("huge")]
    public async Task AForgedTokenIsRefused(string forgery)
    {
        var tokens = Tokens(Key(1));
        var parts = tokens.Issue(Ticket).Split('.');
        var forged = forgery switch
        {
            "alg-none" => $"{Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            "payload-changed" => $"{parts[0]}.{Encode("""{"iss":"advisorbot","aud":"directline","exp":4102444800,"conv":"other","user":"dl_2"}""")}.{parts[2]}",
            "signature-cut" => $"{parts[0]}.{parts[1]}.{parts[2][..^4]}",
            "huge" => parts[0] + "." + new string('A', 100_000) + "." + parts[2],
            _ => "not a token",
        };

        Assert.Equal(DirectLineRefusal.BadToken, (await tokens.ReadAsync(forged)).Refusal);
    }

    [Fact]
    public async Task WithoutATokenTheClientIsToldToSendOne() =>
        Assert.Equal(DirectLineRefusal.MissingToken, (await Tokens(Key(1)).ReadAsync(null)).Refusal);

    static string Key(byte seed) => Convert.ToBase64String(Enumerable.Repeat(seed, 32).ToArray());

    static string Encode(string json) => Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json));

    DirectLineTokens Tokens(params string[] keys)
    {
        var options = Options.Create(new DirectLineOptions { SigningKeys = keys });
        return new(new(options), options, _time);
    }
}
