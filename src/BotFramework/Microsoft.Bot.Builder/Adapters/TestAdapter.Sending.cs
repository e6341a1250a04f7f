using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    /// <summary>Puts activities into the queue of replies. A delay is waited for, a trace is kept only if asked for.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        BotAssert.AnyActivity(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= Clock.GetUtcNow();
            await DeliverAsync(activity, cancellationToken);
            responses[i] = new ResourceResponse(activity.Id);
        }
        return responses;
    }

    /// <summary>Replaces a reply that is still in the queue.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Task.FromResult(Rewrite(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <summary>Takes a reply out of the queue.</summary>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Rewrite(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    async Task DeliverAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypesEx.Delay)
            await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToDouble(activity.Value, CultureInfo.InvariantCulture)), Clock, cancellationToken);
        else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            Enqueue(activity);
    }

    void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                    return;
            }
            ActiveQueue.Enqueue(activity);
        }
    }

    bool Rewrite(string id, Activity replacement)
    {
        lock (_lock)
        {
            var found = false;
            for (var left = ActiveQueue.Count; left > 0; left--)
            {
                var reply = ActiveQueue.Dequeue();
                var matches = reply.Id == id;
                found |= matches;
                if ((matches ? replacement : reply) is { } kept)
                    ActiveQueue.Enqueue(kept);
            }
            return found;
        }
    }
}
