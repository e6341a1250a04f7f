using System.Buffers;
using System.Globalization;
using System.Text.Json;
using AdvisorBot.Storage;
using AdvisorBot.Turns;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Direct Line 3.0, self-hosted: what unmodified Web Chat and DirectLineJS call.</summary>
static class DirectLineEndpoints
{
    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var directLine = app.MapGroup("/v3/directline").RequireCors(DirectLineFeature.CorsPolicy);
        directLine.MapPost("/tokens/generate", GenerateTokenAsync);
        directLine.MapPost("/tokens/refresh", RefreshTokenAsync);
        directLine.MapPost("/conversations", StartAsync);
        directLine.MapGet("/conversations/{conversationId}", ReconnectAsync);
        directLine.MapGet("/conversations/{conversationId}/activities", ReadActivitiesAsync);
        directLine.MapPost("/conversations/{conversationId}/activities", PostActivityAsync);
        directLine.MapPost("/conversations/{conversationId}/upload", RefuseUploadAsync);
        directLine.MapGet("/conversations/{conversationId}/stream", StreamAsync);
    }

    static async Task<IResult> GenerateTokenAsync(HttpContext context, DirectLineTokens tokens, DirectLineSecrets secrets, CancellationToken cancellationToken)
    {
        if (Bearer(context) is not { } secret)
            return DirectLineRefusal.MissingToken.ToResult(context);
        if (!secrets.Accept(secret))
            return DirectLineRefusal.BadSecret.ToResult(context);
        var (request, refusal) = await ReadTokenRequestAsync(context, cancellationToken);
        if (refusal is not null)
            return refusal.ToResult(context);
        var ticket = new DirectLineTicket(
            DirectLineConversations.NewConversationId(),
            request.User?.Id is { Length: > 0 and <= 256 } id ? id : DirectLineConversations.NewUserId(),
            request.User?.Name is { Length: <= 256 } name ? name : "");
        return tokens.Grant(context, ticket, StatusCodes.Status200OK);
    }

    static async Task<IResult> RefreshTokenAsync(HttpContext context, DirectLineTokens tokens)
    {
        var (ticket, refusal) = await tokens.ReadAsync(Bearer(context));
        return ticket is null ? refusal!.ToResult(context) : tokens.Grant(context, ticket, StatusCodes.Status200OK);
    }

    static async Task<IResult> StartAsync(HttpContext context, DirectLineTokens tokens, DirectLineConversations conversations, DirectLineLimits limits, CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await tokens.ReadAsync(Bearer(context));
        if (ticket is null)
            return refusal!.ToResult(context);
        (var request, refusal) = await ReadTokenRequestAsync(context, cancellationToken);
        if (refusal is not null)
            return refusal.ToResult(context);
        if (await conversations.ExistsAsync(ticket.ConversationId, cancellationToken))
            return tokens.Grant(context, ticket, StatusCodes.Status200OK);
        if (limits.RefuseConversation(context) is { } tooMany)
            return tooMany.ToResult(context);
        await conversations.OpenAsync(ticket, request.Locale, cancellationToken);
        return tokens.Grant(context, ticket, StatusCodes.Status201Created);
    }

    static async Task<IResult> ReconnectAsync(string conversationId, string? watermark, HttpContext context, DirectLineTokens tokens, DirectLineConversations conversations, CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await AdmitAsync(context, tokens, conversationId);
        if (ticket is null)
            return refusal!.ToResult(context);
        if (!TryReadWatermark(watermark, out _))
            return DirectLineRefusal.BadWatermark.ToResult(context);
        return await conversations.ExistsAsync(conversationId, cancellationToken)
            ? tokens.Grant(context, ticket, StatusCodes.Status200OK, watermark)
            : DirectLineRefusal.LostConversation.ToResult(context);
    }

    static async Task<IResult> ReadActivitiesAsync(string conversationId, string? watermark, HttpContext context, DirectLineTokens tokens, DirectLineConversations conversations, CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await AdmitAsync(context, tokens, conversationId);
        if (ticket is null)
            return refusal!.ToResult(context);
        if (!TryReadWatermark(watermark, out var after))
            return DirectLineRefusal.BadWatermark.ToResult(context);
        if (!await conversations.ExistsAsync(conversationId, cancellationToken))
            return DirectLineRefusal.LostConversation.ToResult(context);
        var set = new ArrayBufferWriter<byte>();
        ActivityFrame.Write(await conversations.ReadAsync(conversationId, after, cancellationToken), after, set);
        return Results.Bytes(set.WrittenMemory, "application/json; charset=utf-8");
    }

    static async Task<IResult> PostActivityAsync(string conversationId, HttpContext context, DirectLineTokens tokens, DirectLineConversations conversations, DirectLineLimits limits, IOptions<DirectLineOptions> options, CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await AdmitAsync(context, tokens, conversationId);
        refusal ??= limits.RefuseActivity(ticket!.UserId);
        if (refusal is not null)
            return refusal.ToResult(context);
        (var activity, refusal) = await ActivityBody.ReadAsync(context.Request, options.Value.MaxActivityBytes, cancellationToken);
        if (activity is null)
            return refusal!.ToResult(context);
        if (!await conversations.ExistsAsync(conversationId, cancellationToken))
            return DirectLineRefusal.UnknownConversation.ToResult(context);
        try
        {
            var id = await conversations.ReceiveAsync(ticket!, activity, cancellationToken);
            return Results.Json(new ActivityId(id), DirectLineJson.Default.ActivityId);
        }
        catch (Exception error) when (error is StoreUnavailableException or TurnsBusyException)
        {
            return DirectLineRefusal.BotFailed.ToResult(context);
        }
    }

    static async Task<IResult> RefuseUploadAsync(string conversationId, HttpContext context, DirectLineTokens tokens)
    {
        var (_, refusal) = await AdmitAsync(context, tokens, conversationId);
        return (refusal ?? DirectLineRefusal.UploadsOff).ToResult(context);
    }

    static async Task<IResult> StreamAsync(string conversationId, string? watermark, string? t, HttpContext context, DirectLineTokens tokens, DirectLineConversations conversations, DirectLineLimits limits, DirectLineOrigins origins, IOptions<DirectLineOptions> options, TimeProvider time, IHostApplicationLifetime lifetime)
    {
        var (ticket, refusal) = await tokens.ReadAsync(t ?? Bearer(context));
        if (ticket is null)
            return refusal!.ToResult(context);
        if (ticket.ConversationId != conversationId || !origins.Allow(context.Request))
            return DirectLineRefusal.OtherConversation.ToResult(context);
        if (!TryReadWatermark(watermark, out var after))
            return DirectLineRefusal.BadWatermark.ToResult(context);
        if (!context.WebSockets.IsWebSocketRequest)
            return Results.StatusCode(StatusCodes.Status426UpgradeRequired);
        using var place = limits.TakeStream();
        if (!place.IsAcquired)
            return DirectLineRefusal.Full.ToResult(context);
        var keepAlive = TimeSpan.FromSeconds(options.Value.KeepAliveSeconds);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = keepAlive, KeepAliveTimeout = keepAlive });
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping, context.RequestAborted);
        await new ActivityStream(conversations, conversationId, after).RunAsync(socket, time, ending.Token);
        return Results.Empty;
    }

    static async ValueTask<(DirectLineTicket? Ticket, DirectLineRefusal? Refusal)> AdmitAsync(HttpContext context, DirectLineTokens tokens, string conversationId)
    {
        var (ticket, refusal) = await tokens.ReadAsync(Bearer(context));
        return ticket is not null && ticket.ConversationId != conversationId ? (null, DirectLineRefusal.OtherConversation) : (ticket, refusal);
    }

    static string? Bearer(HttpContext context) =>
        context.Request.Headers.Authorization.ToString() is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;

    static bool TryReadWatermark(string? text, out long watermark)
    {
        watermark = 0;
        return string.IsNullOrEmpty(text) || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark);
    }

    static async ValueTask<(TokenRequest Request, DirectLineRefusal? Refusal)> ReadTokenRequestAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Request.ContentLength is 0 or null)
            return (new(), null);
        try
        {
            return (await context.Request.ReadFromJsonAsync(DirectLineJson.Default.TokenRequest, cancellationToken) ?? new(), null);
        }
        catch (JsonException error)
        {
            return (new(), DirectLineRefusal.BadActivity(error.Message));
        }
    }
}
