using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Reports every activity received, sent, updated and deleted to a telemetry client.</summary>
public partial class TelemetryLoggerMiddleware : IMiddleware
{
    /// <param name="telemetryClient">Where to report; null for nowhere.</param>
    /// <param name="logPersonalInformation">Whether names and texts are reported too.</param>
    public TelemetryLoggerMiddleware(IBotTelemetryClient telemetryClient, bool logPersonalInformation = false)
    {
        TelemetryClient = telemetryClient ?? NullBotTelemetryClient.Instance;
        LogPersonalInformation = logPersonalInformation;
    }

    public bool LogPersonalInformation { get; }

    public IBotTelemetryClient TelemetryClient { get; }

    public virtual async Task OnTurnAsync(ITurnContext context, NextDelegate nextTurn, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(context);
        if (context.Activity is not null)
            await OnReceiveActivityAsync(context.Activity, cancellationToken);
        context.OnSendActivities(async (_, activities, send) =>
        {
            var responses = await send();
            foreach (var activity in activities)
                await OnSendActivityAsync(activity, cancellationToken);
            return responses;
        });
        context.OnUpdateActivity(async (_, activity, update) =>
        {
            var response = await update();
            await OnUpdateActivityAsync(activity, cancellationToken);
            return response;
        });
        context.OnDeleteActivity(async (_, reference, delete) =>
        {
            await delete();
            var deleted = new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId };
            await OnDeleteActivityAsync(deleted.ApplyConversationReference(reference), cancellationToken);
        });
        if (nextTurn is not null)
            await nextTurn(cancellationToken);
    }

    protected virtual async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgReceiveEvent, await FillReceiveEventPropertiesAsync(activity));

    protected virtual async Task OnSendActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgSendEvent, await FillSendEventPropertiesAsync(activity));

    protected virtual async Task OnUpdateActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgUpdateEvent, await FillUpdateEventPropertiesAsync(activity));

    protected virtual async Task OnDeleteActivityAsync(Activity activity, CancellationToken cancellation)
        => TelemetryClient.TrackEvent(TelemetryLoggerConstants.BotMsgDeleteEvent, await FillDeleteEventPropertiesAsync(activity));
}
