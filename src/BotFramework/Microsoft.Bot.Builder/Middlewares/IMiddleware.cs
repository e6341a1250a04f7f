namespace Microsoft.Bot.Builder;

/// <summary>A step that sees every turn before and after the bot.</summary>
public interface IMiddleware
{
    /// <summary>Handles the turn; the bot is reached only through <paramref name="next"/>.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
