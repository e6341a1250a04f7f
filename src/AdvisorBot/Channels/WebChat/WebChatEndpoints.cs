using AdvisorBot.Channels.DirectLine;

namespace AdvisorBot.Channels.WebChat;

/// <summary>The page at <c>/</c> and what it asks of its own site.</summary>
static class WebChatEndpoints
{
    public static void AddWebChat(this WebApplicationBuilder builder)
    {
        // Before it is published, the page's files stand where the build's manifest says, in every environment.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton<SessionCookie>().AddSingleton<TranscriptWriter>();
    }

    /// <summary>Goes before routing: <c>/</c> is the page.</summary>
    public static void UseWebChat(this WebApplication app)
    {
        app.UseWebChatHeaders();
        app.UseDefaultFiles();
        app.UseRouting();
        app.UseCors();
        app.UseWebSockets();
    }

    public static void MapWebChat(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapPost("/chat/session", OpenSessionAsync).AddEndpointFilter<DirectLineFailures>();
        app.MapGet("/chat/transcript", SaveTranscriptAsync);
    }

    static async Task<IResult> OpenSessionAsync(HttpContext context, SessionCookie cookie, DirectLineTokens tokens, DirectLineConversations conversations, DirectLineLimits limits, DirectLineOrigins origins, CancellationToken cancellationToken)
    {
        // JSON cannot be posted by a form of another site, and scripts of another site do not pass this check.
        if (!context.Request.HasJsonContentType() || !origins.Allow(context.Request))
            return DirectLineRefusal.OtherOrigin.ToResult(context);
        SessionRequest request;
        try
        {
            request = await context.Request.ReadFromJsonAsync(WebChatJson.Default.SessionRequest, cancellationToken) ?? new();
        }
        catch (System.Text.Json.JsonException error)
        {
            return DirectLineRefusal.BadRequest(error.Message).ToResult(context);
        }
        var known = await cookie.ReadAsync(context.Request);
        var resumed = known is not null && !request.Fresh && await conversations.ExistsAsync(known.ConversationId, cancellationToken);
        if (!resumed && limits.RefuseConversation(context) is { } refusal)
            return refusal.ToResult(context);
        var ticket = resumed ? known! : new(DirectLineConversations.NewConversationId(), known?.UserId ?? DirectLineConversations.NewUserId(), "", Started: true);
        if (!resumed)
            await conversations.OpenAsync(ticket, request.Language, cancellationToken);
        cookie.Write(context, ticket);
        return Results.Json(new SessionGrant(ticket.ConversationId, tokens.Issue(ticket), ticket.UserId, resumed), WebChatJson.Default.SessionGrant);
    }

    static async Task<IResult> SaveTranscriptAsync(HttpContext context, SessionCookie cookie, TranscriptWriter transcripts, CancellationToken cancellationToken)
    {
        if (await cookie.ReadAsync(context.Request) is not { } ticket || await transcripts.WriteAsync(ticket.ConversationId, cancellationToken) is not { } text)
            return Results.NotFound("There is no conversation to save. Open the chat first.");
        return Results.File(text, "text/markdown; charset=utf-8", "advisor-conversation.md");
    }
}
