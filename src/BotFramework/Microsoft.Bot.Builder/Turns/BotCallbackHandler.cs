namespace Microsoft.Bot.Builder;

/// <summary>The bot's logic for one turn, called when all middleware has passed the turn on.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
