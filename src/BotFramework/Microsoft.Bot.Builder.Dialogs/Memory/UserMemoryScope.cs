namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The user's state.</summary>
public class UserMemoryScope : BotStateMemoryScope<UserState>
{
    /// <summary>Paths begin with <see cref="ScopePath.User"/>.</summary>
    public UserMemoryScope()
        : base(ScopePath.User)
    {
    }
}
