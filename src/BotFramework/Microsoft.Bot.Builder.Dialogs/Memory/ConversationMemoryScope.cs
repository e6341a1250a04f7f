namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The conversation's state.</summary>
public class ConversationMemoryScope : BotStateMemoryScope<ConversationState>
{
    /// <summary>Paths begin with <see cref="ScopePath.Conversation"/>.</summary>
    public ConversationMemoryScope()
        : base(ScopePath.Conversation)
    {
    }
}
