using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>
/// Runs turns of Direct Line conversations. What the bot says is committed to the log by the turn itself, from which
/// clients read it; nothing is left to send here.
/// </summary>
sealed class DirectLineAdapter : BotAdapter
{
    public async Task ProcessAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        // Only passing signs such as typing come by here, and no client waits long enough to need them.
        Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id ?? "")));

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A Direct Line activity is updated within its turn only.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Direct Line clients cannot delete activities.");
}
