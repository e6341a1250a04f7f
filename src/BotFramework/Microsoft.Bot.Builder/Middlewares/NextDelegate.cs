namespace Microsoft.Bot.Builder;

/// <summary>Passes the turn on to the next middleware, or to the bot after the last.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
