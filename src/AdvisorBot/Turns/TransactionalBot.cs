using AdvisorBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Turns;

/// <summary>
/// The bot as adapters see it: every turn is a transaction. An adapter gets the replies once they are committed; for
/// the Bot Framework endpoint, only those that belong into the answer to the request, the rest being the outbox's.
/// </summary>
public sealed class TransactionalBot(
    TurnRunner turns,
    IAcceptanceStore acceptances,
    Outbox outbox,
    IChannelSender sender,
    IOptions<TurnOptions> options,
    TimeProvider clock,
    ILogger<TransactionalBot> log) : IBot
{
    /// <summary>
    /// No request waits longer, whatever the store does: channels give up after 15 seconds, the first of them after 10.
    /// </summary>
    internal static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>Runs a turn of a channel of the service itself and hands all replies to its adapter.</summary>
    /// <exception cref="StoreUnavailableException">The turn had no effect; the same activity may be sent again.</exception>
    /// <exception cref="TurnsBusyException">As above: too much is going on in this conversation.</exception>
    /// <exception cref="InvalidActivityException">The activity names no channel or no conversation.</exception>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = await turns.RunAsync(new TurnRequest(turnContext.Activity, ReplyRoute.Log, clock.GetUtcNow()));
        if (result.Replies.Length > 0)
            await turnContext.SendActivitiesAsync([.. result.Replies], cancellationToken);
    }

    /// <summary>Runs a turn of a channel that is called.</summary>
    /// <inheritdoc cref="OnTurnAsync"/>
    internal async Task<ChannelTurn> RunForChannelAsync(Activity activity)
    {
        var request = new TurnRequest(activity, ReplyRoute.Channel, clock.GetUtcNow());
        var turn = turns.RunAsync(request);
        if (activity is { Type: ActivityTypes.Message, DeliveryMode: not DeliveryModes.ExpectReplies })
            _ = TypeWhenSlowAsync(request, turn);
        if (!await EndsWithinAsync(turn, options.Value.AnswerWithin) && await TryAnswerEarlyInTimeAsync(request, turn))
            return ChannelTurn.Taken;
        var result = await turn;
        var replies = result.Replies.RemoveAll(reply => request.KindOf(reply) != EntryKind.Out);
        return new(replies, !result.Repeated && replies.Length < result.Replies.Length ? request.Key : null);
    }

    async Task TypeWhenSlowAsync(TurnRequest request, Task turn)
    {
        if (await EndsWithinAsync(turn, options.Value.TypingAfter))
            return;
        var typing = request.FreshActivity().CreateReply();
        (typing.Type, typing.Text) = (ActivityTypes.Typing, null);
        // Only a sign, not part of the log: when it does not arrive, the reply still goes its own way.
        var outcome = await sender.SendAsync(new(0, EntryKind.Deliver, "", clock.GetUtcNow(), BotJson.Write(typing)), CancellationToken.None);
        if (outcome.Status != SendStatus.Delivered)
            TurnLog.TypingFailed(log, outcome.Reason);
    }

    async Task<bool> EndsWithinAsync(Task turn, TimeSpan time)
    {
        if (turn.IsCompleted)
            return true;
        try
        {
            await turn.WaitAsync(time, clock);
        }
        catch (TimeoutException) when (!turn.IsCompleted)
        {
            return false;
        }
        catch
        {
            // The turn ended with an exception, which the caller meets when it awaits the turn.
        }
        return true;
    }

    /// <summary>
    /// Refuses when the store takes so long that not even this can be decided in time. Sent again, the activity gets
    /// what its turn came to, which goes on meanwhile.
    /// </summary>
    async Task<bool> TryAnswerEarlyInTimeAsync(TurnRequest request, Task turn)
    {
        var answering = TryAnswerEarlyAsync(request, turn);
        return await EndsWithinAsync(answering, LongestWait - options.Value.AnswerWithin)
            ? await answering
            : throw new TurnsBusyException("The store takes too long. Send the activity again: it will have one effect only.");
    }

    /// <summary>
    /// Writes the activity down before the channel hears that it is taken, so that the end of the process cannot lose
    /// it. False when the turn has been committed meanwhile, and the answer had better wait for it.
    /// </summary>
    async Task<bool> TryAnswerEarlyAsync(TurnRequest request, Task turn)
    {
        if (!await acceptances.AcceptAsync(new(request.Key, request.InboundId!, request.Came, request.Json), CancellationToken.None))
        {
            await turn;
            return false;
        }
        request.MarkAnswered();
        TurnLog.AnsweredEarly(log, request.Key.Channel, request.Key.Conversation);
        _ = FollowAsync(request, turn);
        return true;
    }

    async Task FollowAsync(TurnRequest request, Task turn)
    {
        try
        {
            await turn;
            outbox.Notify(request.Key);
        }
        catch (Exception exception)
        {
            TurnLog.LateTurnFailed(log, exception);
        }
    }
}
