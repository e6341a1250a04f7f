using System.Buffers;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Direct Line 3.0, self-hosted: what unmodified Web Chat and DirectLineJS call.</summary>
static class DirectLineEndpoints
{
    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        // A key that cannot be used stops the service at its start, not at its first visitor.
        _ = app.ServiceProvider.GetRequiredService<SigningKeys>();
        var directLine = app.MapGroup("/v3/directline").RequireCors(DirectLineFeature.CorsPolicy).AddEndpointFilter<DirectLineFailures>();
        var mostBytes = app.ServiceProvider.GetRequiredService<IOptions<DirectLineOptions>>().Value.MaxActivityBytes;
        directLine.MapPost("/tokens/generate", GenerateTokenAsync).TakesAtMost(TokenRequestBody.MostBytes);
        directLine.MapPost("/tokens/refresh", RefreshTokenAsync).TakesAtMost(TokenRequestBody.MostBytes);
        directLine.MapPost("/conversations", StartAsync).TakesAtMost(TokenRequestBody.MostBytes);
        directLine.MapGet("/conversations/{conversationId}", ReconnectAsync);
        directLine.MapGet("/conversations/{conversationId}/activities", ReadActivitiesAsync);
        directLine.MapPost("/conversations/{conversationId}/activities", PostActivityAsync).TakesAtMost(mostBytes);
        directLine.MapPost("/conversations/{conversationId}/upload", RefuseUploadAsync).TakesAtMost(mostBytes);
        directLine.MapGet("/conversations/{conversationId}/stream", StreamAsync);
    }

    static async Task<IResult> GenerateTokenAsync(HttpContext context, DirectLineTokens tokens, DirectLineGate gate, CancellationToken cancellationToken)
    {
        if (gate.RefuseSecret(context) is { } unknown)
            return unknown.ToResult(context);
        var (request, refusal) = await TokenRequestBody.ReadAsync(context, cancellationToken);
        if (refusal is not null)
            return refusal.ToResult(context);
        var ticket = new DirectLineTicket(
            DirectLineConversations.NewConversationId(),
            request.User?.Id is { Length: > 0 } id ? id : DirectLineConversations.NewUserId(),
            request.User?.Name ?? "",
            Microsoft.Bot.Connector.Channels.Directline,
            Started: false,
            string.Join(' ', request.TrustedOrigins ?? []));
        return tokens.GrantToken(ticket);
    }

    static async Task<IResult> RefreshTokenAsync(HttpContext context, DirectLineGate gate, DirectLineTokens tokens, CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await gate.AdmitAsync(context);
        if (ticket is null)
            return refusal!.ToResult(context);
        // Nothing is expected of it; some clients send an empty object.
        return await BoundedBody.ReadAsync(context.Request, cancellationToken) is null
            ? DirectLineRefusal.TooLarge(BoundedBody.MostBytes(context)).ToResult(context)
            : tokens.GrantToken(ticket);
    }

    static async Task<IResult> StartAsync(
        HttpContext context,
        DirectLineGate gate,
        DirectLineTokens tokens,
        DirectLineConversations conversations,
        DirectLineLimits limits,
        StoreRoom room,
        CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await gate.AdmitAsync(context);
        if (ticket is null)
            return refusal!.ToResult(context);
        (var request, refusal) = await TokenRequestBody.ReadAsync(context, cancellationToken);
        if (refusal is not null)
            return refusal.ToResult(context);
        if (ticket.IsServer)
            ticket =
                ticket with { UserId = request.User?.Id is { Length: > 0 } id ? id : DirectLineConversations.NewUserId(), UserName = request.User?.Name ?? "" };
        var started = ticket with { Started = true };
        if (await conversations.ExistsAsync(ticket, cancellationToken))
            return tokens.Grant(context, started, StatusCodes.Status200OK);
        if ((limits.RefuseConversation(context) ?? await room.RefuseAsync(cancellationToken)) is { } tooMany)
            return tooMany.ToResult(context);
        await conversations.OpenAsync(ticket, request.Locale, AcceptedLanguages.Of(context.Request), cancellationToken);
        return tokens.Grant(context, started, StatusCodes.Status201Created);
    }

    static async Task<IResult> ReconnectAsync(
        string conversationId,
        string? watermark,
        HttpContext context,
        DirectLineGate gate,
        DirectLineTokens tokens,
        DirectLineConversations conversations,
        CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await gate.AdmitAsync(context, conversationId);
        if (ticket is null)
            return refusal!.ToResult(context);
        if (!TryReadWatermark(watermark, out _))
            return DirectLineRefusal.BadWatermark.ToResult(context);
        return await conversations.ExistsAsync(ticket, cancellationToken)
            ? tokens.Grant(context, ticket with { Started = true }, StatusCodes.Status200OK, watermark)
            : DirectLineRefusal.LostConversation.ToResult(context);
    }

    static async Task<IResult> ReadActivitiesAsync(
        string conversationId,
        string? watermark,
        HttpContext context,
        DirectLineGate gate,
        DirectLineConversations conversations,
        CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await gate.AdmitAsync(context, conversationId);
        if (ticket is null)
            return refusal!.ToResult(context);
        if (!TryReadWatermark(watermark, out var after))
            return DirectLineRefusal.BadWatermark.ToResult(context);
        if (!await conversations.ExistsAsync(ticket, cancellationToken))
            return DirectLineRefusal.LostConversation.ToResult(context);
        after = await conversations.PlaceAsync(ticket, after, cancellationToken);
        var set = new ArrayBufferWriter<byte>();
        ActivityFrame.Write(await conversations.ReadAsync(ticket, after, cancellationToken), after, set);
        return Results.Bytes(set.WrittenMemory, "application/json; charset=utf-8");
    }

    static async Task<IResult> PostActivityAsync(
        string conversationId,
        HttpContext context,
        DirectLineGate gate,
        DirectLineConversations conversations,
        DirectLineLimits limits,
        CancellationToken cancellationToken)
    {
        var (ticket, refusal) = await gate.AdmitAsync(context, conversationId);
        refusal ??= limits.RefuseActivity(context, ticket!.IsServer ? conversationId : ticket.UserId);
        if (refusal is not null)
            return refusal.ToResult(context);
        (var activity, refusal) = await ActivityBody.ReadAsync(context, limits, cancellationToken);
        if (activity is null)
            return refusal!.ToResult(context);
        if (ticket!.IsServer)
            ticket = ticket with { UserId = activity.From?.Id ?? conversationId, UserName = activity.From?.Name ?? "" };
        if (!await conversations.ExistsAsync(ticket!, cancellationToken))
            return (ticket!.Started ? DirectLineRefusal.Gone : DirectLineRefusal.NotStarted).ToResult(context);
        return Results.Json(new ActivityId(await conversations.ReceiveAsync(ticket!, activity, cancellationToken)), DirectLineJson.Default.ActivityId);
    }

    static async Task<IResult> RefuseUploadAsync(string conversationId, HttpContext context, DirectLineGate gate, CancellationToken cancellationToken)
    {
        var (_, refusal) = await gate.AdmitAsync(context, conversationId);
        // Thrown away: who still sends when the connection closes does not get to read why.
        if (refusal is null)
            await BoundedBody.ReadAsync(context.Request, cancellationToken);
        return (refusal ?? DirectLineRefusal.UploadsOff).ToResult(context);
    }

    static async Task<IResult> StreamAsync(
        string conversationId,
        string? watermark,
        string? t,
        HttpContext context,
        DirectLineGate gate,
        DirectLineConversations conversations,
        DirectLineLimits limits,
        IOptions<DirectLineOptions> options,
        TimeProvider time,
        IHostApplicationLifetime lifetime)
    {
        var (ticket, refusal) = await gate.AdmitAsync(context, conversationId, t);
        if (ticket is null)
            return refusal!.ToResult(context);
        if (!TryReadWatermark(watermark, out var after))
            return DirectLineRefusal.BadWatermark.ToResult(context);
        if (!context.WebSockets.IsWebSocketRequest)
            return DirectLineRefusal.NoWebSocket.ToResult(context);
        after = await conversations.PlaceAsync(ticket, after, context.RequestAborted);
        (var place, refusal) = limits.TakeStream(context);
        if (place is null)
            return refusal!.ToResult(context);
        using var _ = place;
        var keepAlive = TimeSpan.FromSeconds(options.Value.KeepAliveSeconds);
        using var socket =
            await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = keepAlive, KeepAliveTimeout = keepAlive });
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping, context.RequestAborted);
        await new ActivityStream(conversations, ticket, after).RunAsync(socket, time, ending.Token);
        return Results.Empty;
    }

    static bool TryReadWatermark(string? text, out long watermark)
    {
        watermark = 0;
        return string.IsNullOrEmpty(text) || long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out watermark);
    }
}
