using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>
/// The adapter a bot sees during a turn: what it sends is held until the commit, and so are updates of what it sent
/// before. Nothing is deleted: what was said stays in the log.
/// </summary>
/// <param name="route">Clients who read the log have what was sent for good.</param>
/// <param name="firstPosition">The position in the log that the first activity sent will have.</param>
sealed class TurnAdapter(ReplyRoute route, string conversationId, long firstPosition) : BotAdapter
{
    /// <summary>What the bot sent, in order, each with its id.</summary>
    public List<Activity> Sent { get; } = [];

    /// <summary>Those of what was sent that take the place of an earlier activity, with its id on the channel.</summary>
    public Dictionary<Activity, string> Updated { get; } = new(ReferenceEqualityComparer.Instance);

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = new(Keep(activities[i]));
        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(new ResourceResponse(Change(activity)));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw Unsupported();

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

    string Change(Activity activity)
    {
        if (route == ReplyRoute.Log)
            throw Unsupported();
        var id = activity.Id;
        Keep(activity);
        Updated[activity] = id;
        return id;
    }

    static NotSupportedException Unsupported() => new("This channel keeps what was sent; send another activity instead.");
}
