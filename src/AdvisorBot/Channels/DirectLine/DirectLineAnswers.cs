using System.Globalization;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>How refusals and grants go over HTTP.</summary>
static class DirectLineAnswers
{
    public static IResult ToResult(this DirectLineRefusal refusal, HttpContext context)
    {
        if (refusal.RetryAfterSeconds is { } seconds)
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Results.Json(new ErrorBody(new(refusal.Code, refusal.Message)), DirectLineJson.Default.ErrorBody, statusCode: refusal.Status);
    }

    /// <summary>Grants a token for a conversation that may not have been started yet.</summary>
    public static IResult GrantToken(this DirectLineTokens tokens, DirectLineTicket ticket)
    {
        var (token, seconds) = tokens.Issue(ticket);
        return Results.Json(new ConversationGrant(ticket.ConversationId, token, seconds), DirectLineJson.Default.ConversationGrant);
    }

    /// <summary>Grants a client its conversation, with a fresh token and the address of its stream.</summary>
    public static IResult Grant(this DirectLineTokens tokens, HttpContext context, DirectLineTicket ticket, int status, string? watermark = null)
    {
        var (token, seconds) = tokens.Issue(ticket);
        var grant = new ConversationGrant(ticket.ConversationId, token, seconds, StreamUrl(context.Request, ticket.ConversationId, token, watermark));
        return Results.Json(grant, DirectLineJson.Default.ConversationGrant, statusCode: status);
    }

    /// <summary>Where a client reads the conversation, from the watermark on.</summary>
    public static string StreamUrl(HttpRequest request, string conversationId, string token, string? watermark) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}/v3/directline/conversations/{conversationId}/stream?watermark={Uri.EscapeDataString(watermark ?? "")}&t={token}";
}
