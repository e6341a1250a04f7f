using Microsoft.Bot.Builder.Tests.Turns;

namespace Microsoft.Bot.Builder.Tests.Middlewares;

public sealed class MiddlewareSetTests : IDisposable
{
    readonly TurnContext _turn = new(new RecordingAdapter(), Incoming.Message());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task AnEmptySetCallsTheBot()
    {
        var called = false;

        await new MiddlewareSet().ReceiveActivityWithStatusAsync(_turn, (_, _) => { called = true; return Task.CompletedTask; }, default);

        Assert.True(called);
    }

    [Fact]
    public async Task AMiddlewareThatDoesNotGoOnEndsTheTurn()
    {
        var called = false;
        var set = new MiddlewareSet().Use(new Ending());

        await set.ReceiveActivityWithStatusAsync(_turn, (_, _) => { called = true; return Task.CompletedTask; }, default);

        Assert.False(called);
    }

    [Fact]
    public async Task ASetIsItselfAMiddleware()
    {
        var called = false;

        await new MiddlewareSet().Use(new MiddlewareSet()).OnTurnAsync(_turn, _ => { called = true; return Task.CompletedTask; }, default);

        Assert.True(called);
    }

    [Fact]
    public void ASetTellsItsMiddlewareAndRefusesNull()
    {
        var ending = new Ending();

        Assert.Equal([ending], new MiddlewareSet().Use(ending));
        Assert.Throws<ArgumentNullException>(() => new MiddlewareSet().Use(null!));
    }

    [Fact]
    public async Task ARegisteredServiceIsFoundByItsTypeOrItsKey()
    {
        var uri = new Uri("https://example.org");
        var set = new MiddlewareSet().Use(new RegisterClassMiddleware<Uri>(uri)).Use(new RegisterClassMiddleware<string>("value", "key"));

        await set.ReceiveActivityWithStatusAsync(_turn, (_, _) => Task.CompletedTask, default);

        Assert.Same(uri, _turn.TurnState.Get<Uri>());
        Assert.Equal("value", _turn.TurnState.Get<string>("key"));
    }

    sealed class Ending : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
