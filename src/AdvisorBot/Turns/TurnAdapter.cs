using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>
/// The adapter a bot sees during a turn: what it sends is held until the commit. Updates and deletions of earlier
/// activities are the channel's own and go straight through.
/// </summary>
/// <param name="channel">The adapter of the channel; null for channels whose clients read the log.</param>
/// <param name="firstPosition">The position in the log that the first activity sent will have.</param>
sealed class TurnAdapter(BotAdapter? channel, string conversationId, long firstPosition) : BotAdapter
{
    /// <summary>What the bot sent, in order, each with its id.</summary>
    public List<Activity> Sent { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = new(Keep(activities[i]));
        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        channel is null ? throw Unsupported() : channel.UpdateActivityAsync(turnContext, activity, cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        channel is null ? throw Unsupported() : channel.DeleteActivityAsync(turnContext, reference, cancellationToken);

    /// <summary>
    /// Typing and delays are not kept: a turn is over before anyone could see them. Traces are for the Emulator.
    /// </summary>
    public string Keep(Activity activity)
    {
        if (activity.Type is ActivityTypes.Typing or ActivityTypesEx.Delay || (activity.Type == ActivityTypes.Trace && activity.ChannelId != "emulator"))
            return "";
        activity.Id = string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{firstPosition + Sent.Count:D7}");
        Sent.Add(activity);
        return activity.Id;
    }

    static NotSupportedException Unsupported() => new("This channel keeps what was sent; send another activity instead.");
}
