namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// A request that did not satisfy a rule. The reason is for the bot's log; the caller learns nothing but the status.
/// </summary>
sealed class TokenRejectedException(TokenRule rule, string reason, Exception cause = null)
    : UnauthorizedAccessException($"{rule}: {reason}", cause)
{
    internal TokenRule Rule => rule;

    internal string Reason => InnerException is null ? reason : $"{reason} ({InnerException.GetType().Name})";

    /// <summary>Whether the caller proved who it is, yet may not send this activity.</summary>
    internal bool IsForbidden => rule is TokenRule.ServiceUrl or TokenRule.Endorsement or TokenRule.Claims;
}
