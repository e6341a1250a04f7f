namespace Microsoft.Bot.Builder;

/// <summary>State of a user of a channel, in all conversations.</summary>
public class UserState : BotState
{
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StateKey.Channel(turnContext)}/users/{StateKey.User(turnContext)}";
}
