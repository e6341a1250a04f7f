using System.Security.Claims;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace Microsoft.Bot.Builder.Tests.Middlewares;

public class ShowTypingMiddlewareTests
{
    readonly FakeTimeProvider _clock = new();
    readonly RecordingAdapter _adapter = new();

    [Fact]
    public void NegativeTimesAndAPeriodOfNothingAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(-100, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(100, -1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(100, 0));
    }

    [Fact]
    public async Task IndicatorsComeAfterTheDelayAndThenEachPeriodUntilTheTurnEnds()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        var bot = new TaskCompletionSource();
        var running = Middleware().OnTurnAsync(turn, _ => bot.Task, default);

        Pass(99);
        Assert.Empty(_adapter.Sent);
        Pass(1);
        Assert.Single(_adapter.Sent);
        Pass(999);
        Assert.Single(_adapter.Sent);
        Pass(1);
        Assert.Equal(2, _adapter.Sent.Count);
        Assert.All(_adapter.Sent, activity => Assert.Equal(ActivityTypes.Typing, activity.Type));
        Assert.Equal("user", _adapter.Sent[0].Recipient.Id);
        Assert.False(turn.Responded);

        bot.SetResult();
        await running;
        Pass(5000);
        Assert.Equal(2, _adapter.Sent.Count);
    }

    [Fact]
    public async Task AfterTheFirstMessageNoIndicatorFollows()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        var bot = new TaskCompletionSource();
        var running = Middleware().OnTurnAsync(turn, _ => bot.Task, default);
        Pass(100);

        await turn.SendActivityAsync(new Activity(ActivityTypes.Event));
        Pass(1000);
        await turn.SendActivityAsync("done");
        Pass(5000);
        bot.SetResult();
        await running;
        await turn.SendActivityAsync("and one more after the middleware");

        Assert.Equal(["typing", "event", "typing", "message", "message"], _adapter.Sent.Select(activity => activity.Type));
    }

    [Fact]
    public async Task AnIndicatorThatFailsDoesNotFailTheTurn()
    {
        using var turn = new TurnContext(new BrokenAdapter(), Incoming.Message());
        var bot = new TaskCompletionSource();
        var running = Middleware().OnTurnAsync(turn, _ => bot.Task, default);

        Pass(100);
        bot.SetResult();

        await running;
    }

    [Fact]
    public async Task AQuickTurnShowsNoIndicator()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());

        await Middleware().OnTurnAsync(turn, _ => Task.CompletedTask, default);
        Pass(5000);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task ATurnThatFailsStopsTheIndicatorsToo()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());

        await Assert.ThrowsAsync<InvalidOperationException>(() => Middleware().OnTurnAsync(turn, _ => throw new InvalidOperationException(), default));
        Pass(5000);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task OnlyMessagesAreAnsweredWithIndicators()
    {
        using var turn = new TurnContext(_adapter, Incoming.Of(ActivityTypes.Event));

        await RunLongAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task ABotCalledByAnotherBotShowsNoIndicator()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        turn.TurnState.Add(BotAdapter.BotIdentityKey, new ClaimsIdentity(
        [
            new(AuthenticationConstants.VersionClaim, "2.0"),
            new(AuthenticationConstants.AudienceClaim, "skill"),
            new(AuthenticationConstants.AuthorizedParty, "parent"),
        ]));

        await RunLongAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    async Task RunLongAsync(TurnContext turn)
    {
        var bot = new TaskCompletionSource();
        var running = Middleware().OnTurnAsync(turn, _ => bot.Task, default);
        Pass(5000);
        bot.SetResult();
        await running;
    }

    ShowTypingMiddleware Middleware() => new(100, 1000) { Clock = _clock };

    void Pass(int milliseconds) => _clock.Advance(TimeSpan.FromMilliseconds(milliseconds));

    sealed class BrokenAdapter : BotAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw new HttpRequestException("no network");

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
