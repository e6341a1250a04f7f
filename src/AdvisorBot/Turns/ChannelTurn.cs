using System.Collections.Immutable;
using AdvisorBot.Storage;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>What a turn of a channel that is called comes to.</summary>
/// <param name="Replies">What belongs into the answer to the request.</param>
/// <param name="ToDeliver">The conversation that has something to deliver once the channel has its answer; null when none has.</param>
sealed record ChannelTurn(ImmutableArray<Activity> Replies, ConversationKey? ToDeliver)
{
    /// <summary>The turn goes on, and what comes of it is delivered then.</summary>
    public static ChannelTurn Taken { get; } = new([], null);
}
