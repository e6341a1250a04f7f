using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>
/// Reads what the bot sent lately in this conversation, newest first. Whoever hosts the bot puts it into the turn's state;
/// a host that keeps no log leaves it out.
/// </summary>
public delegate Task<IReadOnlyList<Activity>> RecentReplies(CancellationToken cancellationToken);
