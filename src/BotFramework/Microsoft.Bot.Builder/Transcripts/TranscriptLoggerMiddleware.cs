using System.Diagnostics;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>Takes down every activity of a turn, in and out, when the turn ends.</summary>
public class TranscriptLoggerMiddleware : IMiddleware
{
    readonly ITranscriptLogger _logger;

    public TranscriptLoggerMiddleware(ITranscriptLogger transcriptLogger)
    {
        ArgumentNullException.ThrowIfNull(transcriptLogger);
        _logger = transcriptLogger;
    }

    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        var transcript = new Queue<Activity>();
        if (turnContext.Activity is { } incoming)
        {
            incoming.From ??= new ChannelAccount();
            if (string.IsNullOrEmpty(incoming.From.Role) && incoming.Type != ActivityTypes.Event)
                incoming.From.Role = RoleTypes.User;
            transcript.Enqueue(Copy(incoming));
        }
        turnContext.OnSendActivities((_, activities, next) => SendAsync(transcript, turnContext.Activity, activities, next));
        turnContext.OnUpdateActivity(async (_, activity, next) =>
        {
            var response = await next();
            var update = Copy(activity);
            update.Type = ActivityTypes.MessageUpdate;
            transcript.Enqueue(update);
            return response;
        });
        turnContext.OnDeleteActivity(async (_, reference, next) =>
        {
            await next();
            var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            transcript.Enqueue(deleted.ApplyConversationReference(reference));
        });
        try
        {
            await nextTurn(cancellationToken);
        }
        finally
        {
            await WriteAsync(transcript);
        }
    }

    static Activity Copy(Activity activity) => WireJson.Deserialize<Activity>(WireJson.SerializeToUtf8Bytes(activity));

    async Task<ResourceResponse[]> SendAsync(Queue<Activity> transcript, Activity incoming, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        var responses = await next();
        for (var i = 0; i < activities.Count; i++)
        {
            var sent = Copy(activities[i]);
            if (responses is not null && i < responses.Length && !string.IsNullOrEmpty(responses[i]?.Id))
                sent.Id = responses[i].Id;
            // A channel need not answer with an id, and a transcript cannot do without.
            if (string.IsNullOrEmpty(sent.Id))
                sent.Id = $"g_{Guid.NewGuid():n}";
            if (string.IsNullOrEmpty(sent.ReplyToId))
                sent.ReplyToId = incoming?.Id;
            transcript.Enqueue(sent);
        }
        return responses;
    }

    /// <remarks>A transcript that cannot be written is no reason to fail a turn whose replies are out.</remarks>
    async Task WriteAsync(Queue<Activity> transcript)
    {
        while (transcript.TryDequeue(out var activity))
        {
            activity.Timestamp ??= Clock.GetUtcNow();
            try
            {
                await _logger.LogActivityAsync(activity);
            }
            catch (Exception exception)
            {
                Trace.TraceError("The transcript of an activity was not written: {0}", exception);
            }
        }
    }
}
