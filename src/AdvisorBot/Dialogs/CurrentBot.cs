using Microsoft.Bot.Builder;

namespace AdvisorBot.Dialogs;

/// <summary>The bot by the knowledge of the moment: a turn goes on to its end by that with which it began.</summary>
public sealed class CurrentBot(CurrentKnowledge knowledge) : IBot
{
    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        knowledge.Value.Bot.OnTurnAsync(turnContext, cancellationToken);
}
