using System.Collections.Immutable;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>A turn that is committed.</summary>
/// <param name="Replies">What the bot sent, with the ids it has in the log.</param>
/// <param name="Repeated">The activity had come before; these are the replies it got then.</param>
public sealed record TurnResult(ImmutableArray<Activity> Replies, bool Repeated)
{
    public static TurnResult Nothing { get; } = new([], false) { Outcome = "idle" };

    /// <summary>What came of it, for those who count: "committed", "repeated", "idle", or "failed" where an apology was committed.</summary>
    internal string Outcome { get; init; } = "committed";
}
