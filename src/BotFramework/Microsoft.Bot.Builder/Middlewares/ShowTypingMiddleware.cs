using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows the user that the bot is at work on a message, from some time after it came until the first answer or the end of the turn.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    readonly TimeSpan _delay;
    readonly TimeSpan _period;

    /// <param name="delay">Milliseconds before the first indicator.</param>
    /// <param name="period">Milliseconds between indicators.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or the period is not positive.</exception>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity.Type != ActivityTypes.Message || IsSkill(turnContext))
        {
            await next(cancellationToken);
            return;
        }
        await using var indicator = new Indicator(token => ShowTypingAsync(turnContext, token), cancellationToken);
        turnContext.OnSendActivities(async (_, activities, send) =>
        {
            // An indicator that arrives after the message would promise another.
            if (activities.Exists(activity => activity.Type == ActivityTypes.Message))
                await indicator.DisposeAsync();
            return await send();
        });
        await next(cancellationToken);
    }

    /// <remarks>A bot that another bot called leaves the indicator to that bot.</remarks>
    static bool IsSkill(ITurnContext turnContext)
        => turnContext.TurnState.TryGetValue(BotAdapter.BotIdentityKey, out var identity) && identity is ClaimsIdentity claims && BotClaims.IsFromBot(claims);

    /// <remarks>Sent past the turn, so that an indicator does not count as a response and no handler sees it.</remarks>
    async Task ShowTypingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        for (var wait = _delay; ; wait = _period)
        {
            await Task.Delay(wait, Clock, cancellationToken);
            var typing = new Activity { Type = ActivityTypes.Typing, RelatesTo = turnContext.Activity.RelatesTo };
            typing.ApplyConversationReference(turnContext.Activity.GetConversationReference());
            await turnContext.Adapter.SendActivitiesAsync(turnContext, [typing], cancellationToken);
        }
    }

    /// <summary>The sending of indicators; ended once, however often it is asked to.</summary>
    sealed class Indicator : IAsyncDisposable
    {
        readonly CancellationTokenSource _end;
        readonly Task _typing;
        int _ended;

        public Indicator(Func<CancellationToken, Task> showAsync, CancellationToken cancellationToken)
        {
            _end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            _typing = showAsync(_end.Token);
        }

        /// <remarks>An indicator that could not be shown is no reason to fail the turn.</remarks>
        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _ended, 1) == 1)
                return;
            await _end.CancelAsync();
            await _typing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _end.Dispose();
        }
    }
}
