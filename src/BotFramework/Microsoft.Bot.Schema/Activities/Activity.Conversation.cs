namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>A message from this activity's recipient to its sender, in the same conversation.</summary>
    public Activity CreateReply(string text = default, string locale = default)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    public ITraceActivity CreateTrace(
        string name,
        object value = default,
        string valueType = default,
        string label = default)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    public ConversationReference GetConversationReference() =>
        new()
        {
            ActivityId = AnswerableId,
            User = From,
            Bot = Recipient,
            Conversation = Conversation,
            ChannelId = ChannelId,
            Locale = Locale,
            ServiceUrl = ServiceUrl,
        };

    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity by a reference: to the user, or from the user if it is incoming.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;

        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    // Direct Line and Web Chat never show a conversation update, so a reply that names one would be held back there.
    string AnswerableId =>
        IsActivity(ActivityTypes.ConversationUpdate) && ChannelId is ("directline" or "webchat") ? null : Id;

    Activity Answer(string type) =>
        new(type)
        {
            Timestamp = TimeProvider.System.GetUtcNow(),
            From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
            Recipient = new ChannelAccount(From?.Id, From?.Name),
            ReplyToId = AnswerableId,
            ServiceUrl = ServiceUrl,
            ChannelId = ChannelId,
            Conversation = Conversation is null
                ? null
                : new ConversationAccount(Conversation.IsGroup, id: Conversation.Id, name: Conversation.Name),
        };
}
