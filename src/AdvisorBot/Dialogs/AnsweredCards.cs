using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Turns;
using AdvisorBot.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Dialogs;

/// <summary>Shows on a card whose question was answered by a tap what the answer was, in place of its buttons.</summary>
public sealed class AnsweredCards(ChannelTable channels)
{
    /// <summary>Updates the card that was tapped, where the channel can and the tap says which one it was.</summary>
    public async Task UpdateAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var tapped = context.Activity;
        if (string.IsNullOrEmpty(tapped.ReplyToId) || tapped.DeliveryMode == DeliveryModes.ExpectReplies || !channels[tapped.ChannelId].UpdatesAnswered)
            return;
        if (await FindAsync(context, cancellationToken) is not { } card)
            return;
        var update = tapped.CreateReply();
        update.Id = tapped.ReplyToId;
        update.Text = null;
        update.Attachments = [card];
        await context.UpdateActivityAsync(update, cancellationToken);
    }

    /// <summary>The tapped card as it is to look now; null when nothing was answered, or when it was shown too long ago.</summary>
    public async Task<Attachment?> FindAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Other buttons of a card may be wanted again; an answer is given once, and so is the guide.
        if (Tap.TryRead(context.Activity.Value?.ToString()) is not { } tap
            || !(tap is { Command: Intent.Answer, Answers.IsEmpty: false, IsEmptyChecklist: false } or { Command: Intent.Catalogue }))
            return null;
        if (context.TurnState.Get<RecentReplies>() is not { } recent)
            return null;
        return (await recent(cancellationToken))
            .SelectMany(reply => reply.Attachments ?? [])
            .Select(attachment => AnsweredCard.Of(attachment, tap))
            .FirstOrDefault(card => card is not null);
    }
}
