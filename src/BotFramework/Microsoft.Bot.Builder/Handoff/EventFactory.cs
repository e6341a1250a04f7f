using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the events that pass a conversation on to a person.</summary>
public static class EventFactory
{
    /// <summary>Asks the channel to pass the conversation on.</summary>
    /// <param name="turnContext">The turn that asks.</param>
    /// <param name="handoffContext">What the person should know, in a form the channel understands.</param>
    /// <param name="transcript">What was said so far.</param>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var handoff = CreateHandoffEvent(HandoffEventNames.InitiateHandoff, handoffContext, turnContext.Activity.Conversation);
        handoff.From = turnContext.Activity.From;
        handoff.RelatesTo = turnContext.Activity.GetConversationReference();
        handoff.ReplyToId = turnContext.Activity.Id;
        handoff.ServiceUrl = turnContext.Activity.ServiceUrl;
        handoff.ChannelId = turnContext.Activity.ChannelId;
        if (transcript is not null)
            handoff.Attachments = [new Attachment { Content = transcript, ContentType = "application/json", Name = "Transcript" }];
        return handoff;
    }

    /// <summary>Tells how passing on went.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="state"><c>accepted</c>, <c>failed</c> or <c>completed</c>.</param>
    /// <param name="message">More for a person to read.</param>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return CreateHandoffEvent(HandoffEventNames.HandoffStatus, new { state, message }, conversation);
    }

    static Activity CreateHandoffEvent(string name, object value, ConversationAccount conversation)
    {
        var handoff = (Activity)Activity.CreateEventActivity();
        handoff.Name = name;
        handoff.Value = value;
        handoff.Id = Guid.NewGuid().ToString();
        handoff.Timestamp = TimeProvider.System.GetUtcNow();
        handoff.Conversation = conversation;
        return handoff;
    }
}
