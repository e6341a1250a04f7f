namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>The caller may not send this activity. The reason is for the log; the caller learns the status and nothing else.</summary>
sealed class CallerRefusedException(TokenRule rule, string reason, Exception? inner = null) : Exception($"By the rule {rule}: {reason}", inner)
{
    public TokenRule Rule => rule;

    public string Reason => reason;

    /// <summary>The token is good, but not for this activity.</summary>
    public bool IsForbidden => rule is TokenRule.ServiceUrl or TokenRule.Endorsement;
}
