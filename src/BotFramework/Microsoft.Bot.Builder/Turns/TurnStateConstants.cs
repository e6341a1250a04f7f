namespace Microsoft.Bot.Builder;

/// <summary>Keys of the turn state that have to do with signing in.</summary>
public static class TurnStateConstants
{
    public const string OAuthLoginTimeoutKey = "loginTimeout";
    public const string TokenPollingSettingsKey = "tokenPollingSettings";

    /// <summary>How long a user has to sign in.</summary>
    public static readonly TimeSpan OAuthLoginTimeoutValue = TimeSpan.FromMinutes(15);
}
