namespace Microsoft.Bot.Builder;

/// <summary>A bot: something that can handle one incoming activity.</summary>
public interface IBot
{
    /// <summary>Handles the turn that one incoming activity starts.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
