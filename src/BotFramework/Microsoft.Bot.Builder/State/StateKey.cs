namespace Microsoft.Bot.Builder;

/// <summary>The parts of the keys of state: without one of them an activity has no state.</summary>
static class StateKey
{
    public static string Channel(ITurnContext turnContext)
        => turnContext.Activity.ChannelId ?? throw Missing("channelId");

    public static string Conversation(ITurnContext turnContext)
        => turnContext.Activity.Conversation?.Id ?? throw Missing("Conversation.Id");

    public static string User(ITurnContext turnContext)
        => turnContext.Activity.From?.Id ?? throw Missing("From.Id");

    static ArgumentNullException Missing(string part) => new($"invalid activity-missing {part}");
}
