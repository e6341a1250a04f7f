using System.Collections.Immutable;

namespace AdvisorBot.Storage.Copying;

/// <summary>All that a store holds of a conversation.</summary>
/// <param name="First">Position of the first entry that the log still has.</param>
/// <param name="Outbound">Position of the last entry that needs delivery; 0 for none.</param>
/// <param name="Delivered">Up to where the log has been delivered.</param>
/// <param name="Due">When delivery is to be tried next; null when nothing waits.</param>
sealed record StoredConversation(
    ConversationKey Key,
    long Version,
    ReadOnlyMemory<byte>? State,
    long Next,
    long First,
    long Outbound,
    long Delivered,
    DateTimeOffset? Due,
    DateTimeOffset Updated)
{
    public ImmutableArray<string> Users { get; init; } = [];

    public ImmutableArray<StoredTurn> Turns { get; init; } = [];
}
