namespace AdvisorBot.Channels.DirectLine;

/// <summary>Decides whether a request may take part in a conversation: a valid token, for this conversation, used by a page that may.</summary>
sealed partial class DirectLineGate(
    DirectLineTokens tokens,
    DirectLineSecrets secrets,
    DirectLineOrigins origins,
    DirectLineLimits limits,
    ILogger<DirectLineGate> log)
{
    /// <param name="conversationId">The conversation asked for; null for whichever the token is for.</param>
    /// <param name="token">The token, when it does not come in the header.</param>
    public async ValueTask<(DirectLineTicket? Ticket, DirectLineRefusal? Refusal)> AdmitAsync(
        HttpContext context,
        string? conversationId = null,
        string? token = null)
    {
        var tooMany = limits.RefuseGuess(context);
        if (token is null && tooMany is null && Bearer(context) is { } secret && secrets.Accept(secret))
            return AdmitServer(context, conversationId);
        var (ticket, refusal) = await tokens.ReadAsync(token ?? Bearer(context));
        if (ticket is null)
            return (null, refusal == DirectLineRefusal.BadToken ? Wrong(context, tooMany, refusal) : refusal);
        if (conversationId is not null && ticket.ConversationId != conversationId)
            return (null, DirectLineRefusal.OtherConversation);
        return origins.Allow(context.Request, ticket) ? (ticket, null) : (null, DirectLineRefusal.OtherOrigin);
    }

    /// <summary>Null when the request shows a secret. Who has shown too many wrong ones may not even show the right one: guessing leads nowhere.</summary>
    public DirectLineRefusal? RefuseSecret(HttpContext context)
    {
        if (Bearer(context) is not { } secret)
            return DirectLineRefusal.MissingToken;
        var tooMany = limits.RefuseGuess(context);
        return tooMany is null && secrets.Accept(secret) ? null : Wrong(context, tooMany, DirectLineRefusal.BadSecret);
    }

    DirectLineRefusal Wrong(HttpContext context, DirectLineRefusal? tooMany, DirectLineRefusal refusal)
    {
        // Of many that are shown at once, some have not been counted yet when they are let through.
        if ((tooMany ?? limits.CountGuess(context)) is { } refused)
            return refused;
        LogWrong(refusal.Code, context.Connection.RemoteIpAddress);
        return refusal;
    }

    /// <summary>
    /// A secret opens every conversation, as Direct Line's documentation has it, but never from within a web page, whose
    /// reader could take it out.
    /// </summary>
    static (DirectLineTicket? Ticket, DirectLineRefusal? Refusal) AdmitServer(HttpContext context, string? conversationId) =>
        context.Request.Headers.Origin.Count > 0
            ? (null, DirectLineRefusal.SecretInPage)
            : (
                new(
                    conversationId ?? DirectLineConversations.NewConversationId(),
                    "",
                    "",
                    Microsoft.Bot.Connector.Channels.Directline,
                    Started: conversationId is not null,
                    IsServer: true),
                null);

    public static string? Bearer(HttpContext context) =>
        context.Request.Headers.Authorization.ToString() is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? header["Bearer ".Length..].Trim()
            : null;

    /// <summary>No more of these from one address than it may show wrong secrets.</summary>
    [LoggerMessage(1, LogLevel.Warning, "{Code}: a secret or token that is none of this site's was shown from {Address}")]
    partial void LogWrong(string code, System.Net.IPAddress? address);
}
