using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>An adapter that keeps what the bot sends, updates and deletes, and answers with the activities' own ids.</summary>
sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select(activity => new ResourceResponse(activity.Id)).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }

    public Task RunAsync(Activity? activity, BotCallbackHandler? callback) => RunPipelineAsync(new TurnContext(this, activity), callback, CancellationToken.None);
}
