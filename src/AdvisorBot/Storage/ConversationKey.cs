namespace AdvisorBot.Storage;

/// <summary>Names one conversation: ids of conversations are unique within a channel only.</summary>
public readonly record struct ConversationKey(string Channel, string Conversation)
{
    public override string ToString() => Channel + "/" + Conversation;
}
