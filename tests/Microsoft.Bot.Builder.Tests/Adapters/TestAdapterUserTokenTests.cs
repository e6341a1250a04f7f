using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Adapters;

public sealed class TestAdapterUserTokenTests : IDisposable
{
    readonly TestAdapter _adapter = new();
    readonly TurnContext _turn;

    public TestAdapterUserTokenTests() => _turn = new TurnContext(_adapter, Incoming.Message());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task ATokenIsFoundForItsConnectionChannelAndUser()
    {
        Assert.Null(await _adapter.GetUserTokenAsync(_turn, "connection", null, default));
        _adapter.AddUserToken("connection", "test", "user", "token");

        var found = await _adapter.GetUserTokenAsync(_turn, "connection", null, default);

        Assert.Equal("token", found.Token);
        Assert.Equal("connection", found.ConnectionName);
        Assert.Null(await _adapter.GetUserTokenAsync(_turn, "other", null, default));
    }

    [Fact]
    public async Task AMagicCodeCompletesTheSignIn()
    {
        _adapter.AddUserToken("connection", "test", "user", "token", "123");

        Assert.Null(await _adapter.GetUserTokenAsync(_turn, "connection", null, default));
        Assert.Null(await _adapter.GetUserTokenAsync(_turn, "connection", "999", default));
        Assert.Equal("token", (await _adapter.GetUserTokenAsync(_turn, "connection", "123", default)).Token);
        Assert.Equal("token", (await _adapter.GetUserTokenAsync(_turn, "connection", null, default)).Token);
    }

    [Fact]
    public async Task AUserSignsOutOfOneConnectionOrOfAll()
    {
        foreach (var connection in new[] { "a", "b", "c" })
            _adapter.AddUserToken(connection, "test", "user", "token");

        await _adapter.SignOutUserAsync(_turn, "a", "user");
        Assert.Equal(["b", "c"], (await _adapter.GetTokenStatusAsync(_turn, "user")).Select(status => status.ConnectionName));
        Assert.Equal(["c"], (await _adapter.GetTokenStatusAsync(_turn, "user", "c,d")).Select(status => status.ConnectionName));
        await _adapter.SignOutUserAsync(_turn);
        Assert.Null(await _adapter.GetTokenStatusAsync(_turn, "user"));
    }

    [Fact]
    public async Task TheLinkToSignInNamesConnectionAndUser()
    {
        Assert.EndsWith("connection/test/user", await _adapter.GetOauthSignInLinkAsync(_turn, "connection", default(CancellationToken)), StringComparison.Ordinal);
        Assert.EndsWith("connection/test/ada", await _adapter.GetOauthSignInLinkAsync(_turn, "connection", "ada"), StringComparison.Ordinal);
        var resource = await _adapter.GetSignInResourceAsync(_turn, "connection", "ada");
        Assert.EndsWith("connection/test/ada", resource.SignInLink, StringComparison.Ordinal);
        Assert.Equal("api://connection/resource", resource.TokenExchangeResource.Uri);
        Assert.Empty(await _adapter.GetAadTokensAsync(_turn, "connection", ["https://example.org"]));
    }

    [Fact]
    public async Task ATokenOrAnAddressIsExchangedAsSetUp()
    {
        _adapter.AddExchangeableToken("connection", "test", "user", "item", "token");
        _adapter.ThrowOnExchangeRequest("connection", "test", "user", "bad");

        Assert.Equal("token", (await _adapter.ExchangeTokenAsync(_turn, "connection", "user", new TokenExchangeRequest { Token = "item" })).Token);
        Assert.Equal("token", (await _adapter.ExchangeTokenAsync(_turn, "connection", "user", new TokenExchangeRequest { Uri = "item" })).Token);
        Assert.Null(await _adapter.ExchangeTokenAsync(_turn, "connection", "user", new TokenExchangeRequest { Token = "unknown" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.ExchangeTokenAsync(_turn, "connection", "user", new TokenExchangeRequest { Token = "bad" }));
    }
}
