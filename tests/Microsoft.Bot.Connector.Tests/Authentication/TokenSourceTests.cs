using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace Microsoft.Bot.Connector.Tests.Authentication;

public class TokenSourceTests
{
    readonly FakeTimeProvider time = new();

    readonly Tokens issuer;

    readonly TokenSource source;

    public TokenSourceTests()
    {
        issuer = new Tokens(time);
        source = new TokenSource(issuer, time, null);
    }

    [Fact]
    public async Task ATokenIsAskedForOnceAndKept()
    {
        Assert.Equal("token-1", await GetAsync());
        time.Advance(TimeSpan.FromMinutes(44));
        Assert.Equal("token-1", await GetAsync());

        Assert.Equal(1, issuer.Asked);
    }

    [Fact]
    public async Task ManyTurnsAtOnceAskOnce()
    {
        issuer.Hold();
        var waiting = Enumerable.Range(0, 100).Select(_ => GetAsync().AsTask()).ToList();
        issuer.Release();

        Assert.All(await Task.WhenAll(waiting), token => Assert.Equal("token-1", token));
        Assert.Equal(1, issuer.Asked);
    }

    [Fact]
    public async Task ATokenIsRenewedEarlyWhileTheOldOneServes()
    {
        await GetAsync();
        time.Advance(TimeSpan.FromMinutes(46));
        issuer.Hold();

        Assert.Equal("token-1", await GetAsync());

        issuer.Release();
        await source.EarlyRenewal;
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task AnEndedTokenIsNotSent()
    {
        await GetAsync();
        time.Advance(TimeSpan.FromMinutes(60));

        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task ARenewalThatFailsLeavesTheOldTokenServingAndRestsAWhile()
    {
        await GetAsync();
        time.Advance(TimeSpan.FromMinutes(46));
        issuer.Fails = true;
        Assert.Equal("token-1", await GetAsync());
        await source.EarlyRenewal;
        Assert.Equal("token-1", await GetAsync());
        Assert.Equal(2, issuer.Asked);

        issuer.Fails = false;
        time.Advance(TokenSource.PauseAfterFailure);
        await GetAsync();
        await source.EarlyRenewal;

        Assert.Equal("token-3", await GetAsync());
    }

    [Fact]
    public async Task WithoutAnyTokenAFailureIsTheCallers()
    {
        issuer.Fails = true;

        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync().AsTask());

        issuer.Fails = false;
        Assert.Equal("token-2", await GetAsync());
    }

    [Fact]
    public async Task ARefreshCanBeForced()
    {
        await GetAsync();

        Assert.Equal("token-2", await source.GetAsync(forceRefresh: true, CancellationToken.None));
    }

    [Fact]
    public async Task OneTurnThatGivesUpTakesNoTokenFromTheOthers()
    {
        using var impatient = new CancellationTokenSource();
        issuer.Hold();
        var patient = GetAsync().AsTask();
        var gone = source.GetAsync(false, impatient.Token).AsTask();

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        issuer.Release();

        Assert.Equal("token-1", await patient);
    }

    ValueTask<string> GetAsync() => source.GetAsync(forceRefresh: false, CancellationToken.None);

    sealed class Tokens(TimeProvider time) : IAuthenticator
    {
        TaskCompletionSource gate = Open();

        public int Asked { get; private set; }

        public bool Fails { get; set; }

        public void Hold() => gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => gate.SetResult();

        public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
        {
            var count = ++Asked;
            await gate.Task;
            return Fails
                ? throw new InvalidOperationException("The issuer refuses.")
                : new AuthenticatorResult { AccessToken = $"token-{count}", ExpiresOn = time.GetUtcNow().AddHours(1) };
        }

        static TaskCompletionSource Open()
        {
            var open = new TaskCompletionSource();
            open.SetResult();
            return open;
        }
    }
}
