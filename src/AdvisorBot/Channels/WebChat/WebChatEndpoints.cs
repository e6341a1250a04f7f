using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Presentation.Rendering;
using Microsoft.AspNetCore.Http.Extensions;

namespace AdvisorBot.Channels.WebChat;

/// <summary>The page at <c>/</c> and what it asks of its own site.</summary>
static class WebChatEndpoints
{
    /// <summary>A language tag and a truth value need a tenth of it.</summary>
    const int MostSessionBytes = 1024;

    public static void AddWebChat(this WebApplicationBuilder builder)
    {
        // Before it is published, the page's files stand where the build's manifest says, in every environment.
        builder.WebHost.UseStaticWebAssets().ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddSingleton<SessionCookie>().AddSingleton<TranscriptWriter>().AddSingleton<RecordWriter>()
            .AddSingleton<FirstWords>().AddSingleton<FirstPage>().AddHostedService<FirstPageWarmUp>();
    }

    /// <summary>Goes before the endpoints.</summary>
    public static void UseWebChat(this WebApplication app)
    {
        app.UseWebChatHeaders();
        app.UseRouting();
        app.UseCors();
        app.UseWebSockets();
    }

    public static void MapWebChat(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapGet("/", (FirstPage page, HttpContext context, CancellationToken cancellationToken) => page.GetAsync(context, cancellationToken));
        app.MapPost("/chat/session", OpenSessionAsync).TakesAtMost(MostSessionBytes).AddEndpointFilter<DirectLineFailures>();
        app.MapGet("/chat/transcript", SaveTranscriptAsync);
        app.MapGet("/chat/record.md", (HttpContext context, SessionCookie cookie, RecordWriter records, CancellationToken cancellationToken) =>
            SaveRecordAsync(context, cookie, records.WriteTextAsync, "text/markdown; charset=utf-8", cancellationToken));
        app.MapGet("/chat/record.docx", (HttpContext context, SessionCookie cookie, RecordWriter records, CancellationToken cancellationToken) =>
            SaveRecordAsync(context, cookie, records.WriteWordAsync, WordDocument.ContentType, cancellationToken));
        app.MapGet("/chat/record.html", (HttpContext context, SessionCookie cookie, RecordWriter records, CancellationToken cancellationToken) =>
            SaveRecordAsync(context, cookie, records.WritePageAsync, "text/html; charset=utf-8", cancellationToken));
    }

    static async Task<IResult> OpenSessionAsync(
        HttpContext context,
        SessionCookie cookie,
        DirectLineTokens tokens,
        DirectLineConversations conversations,
        DirectLineLimits limits,
        StoreRoom room,
        DirectLineOrigins origins,
        CancellationToken cancellationToken)
    {
        // JSON cannot be posted by a form of another site, and scripts of another site do not pass this check.
        var vouched = origins.VouchedFor(context.Request);
        if (!context.Request.HasJsonContentType() || (vouched is null && !origins.Allow(context.Request)))
            return DirectLineRefusal.OtherOrigin.ToResult(context);
        if (await BoundedBody.ReadAsync(context.Request, cancellationToken) is not { } body)
            return DirectLineRefusal.TooLarge(MostSessionBytes).ToResult(context);
        SessionRequest request;
        try
        {
            request = System.Text.Json.JsonSerializer.Deserialize(body.Span, WebChatJson.Default.SessionRequest) ?? new();
        }
        catch (System.Text.Json.JsonException error)
        {
            return DirectLineRefusal.BadRequest(error.Message).ToResult(context);
        }
        var known = await cookie.ReadAsync(context.Request);
        var resumed = known is not null && !request.Fresh && await conversations.ExistsAsync(known, cancellationToken);
        if (!resumed && (limits.RefuseConversation(context) ?? await room.RefuseAsync(cancellationToken)) is { } refusal)
            return refusal.ToResult(context);
        var ticket = resumed ? known! : DirectLineTicket.ForPage(known?.UserId);
        if (!resumed)
            await conversations.OpenAsync(ticket, request.Language, [], cancellationToken);
        cookie.Write(context, ticket);
        var (token, _) = tokens.Issue(vouched is null ? ticket : ticket with { TrustedOrigins = vouched });
        var stream = DirectLineAnswers.StreamUrl(context.Request, ticket.ConversationId, token, watermark: null);
        return Results.Json(new SessionGrant(ticket.ConversationId, token, ticket.UserId, stream, resumed), WebChatJson.Default.SessionGrant);
    }

    static async Task<IResult> SaveTranscriptAsync(HttpContext context, SessionCookie cookie, TranscriptWriter transcripts, CancellationToken cancellationToken)
    {
        if (await cookie.ReadAsync(context.Request) is not { } ticket || await transcripts.WriteAsync(ticket, cancellationToken) is not { } text)
            return Results.NotFound("There is no conversation to save. Open the chat first.");
        return Results.File(text, "text/markdown; charset=utf-8", $"conversation-{Today(context)}.md");
    }

    static async Task<IResult> SaveRecordAsync(
        HttpContext context,
        SessionCookie cookie,
        Func<DirectLineTicket,
        Uri,
        CancellationToken,
        Task<RecordFile?>> write,
        string contentType,
        CancellationToken cancellationToken)
    {
        if (await cookie.ReadAsync(context.Request) is not { } ticket || await write(ticket, Page(context.Request), cancellationToken) is not { } file)
            return Results.NotFound("There is no decision to record yet. Answer a question of the chat first.");
        return Results.File(file.Content, contentType, $"decision-{file.Topic}-{Today(context)}{Path.GetExtension(context.Request.Path.Value)}");
    }

    /// <summary>The address of the chat page, as whoever asks sees it.</summary>
    static Uri Page(HttpRequest request) => new(UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/"));

    static string Today(HttpContext context) =>
        context.RequestServices.GetRequiredService<TimeProvider>().GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
