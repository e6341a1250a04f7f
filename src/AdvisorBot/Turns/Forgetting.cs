using Microsoft.Bot.Builder;

namespace AdvisorBot.Turns;

/// <summary>How a bot deletes what is kept of the user who writes.</summary>
public static class Forgetting
{
    const string Key = "AdvisorBot.Turns.Forget";

    /// <summary>
    /// With the commit of this turn, the user's data on this channel is deleted: state, log, documents, other
    /// conversations. What the bot sends in this turn is still sent; state it writes in this turn is not kept.
    /// </summary>
    public static void ForgetUser(this ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[Key] = true;
    }

    internal static bool IsAsked(ITurnContext turnContext) => turnContext.TurnState.ContainsKey(Key);
}
