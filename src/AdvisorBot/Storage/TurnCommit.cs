using System.Collections.Immutable;

namespace AdvisorBot.Storage;

/// <summary>All that one turn changes, written as a whole or not at all.</summary>
/// <param name="Key">The conversation.</param>
/// <param name="ExpectedETag">The version the turn started from; null when the conversation did not exist.</param>
public sealed record TurnCommit(ConversationKey Key, string? ExpectedETag)
{
    /// <summary>Id of the activity that caused the turn; a second commit with the same id has no effect.</summary>
    public string? InboundId { get; init; }

    /// <summary>The user who wrote, for the deletion of personal data.</summary>
    public string? UserId { get; init; }

    /// <summary>The whole new state of the conversation; null for none.</summary>
    public ReadOnlyMemory<byte>? State { get; init; }

    /// <summary>Activities to append, in order.</summary>
    public ImmutableArray<NewEntry> Entries { get; init; } = [];

    public ImmutableArray<DocumentWrite> Documents { get; init; } = [];

    /// <summary>
    /// Before the entries are appended, delete everything known of <see cref="UserId"/> on this channel: documents,
    /// other conversations, and this one's state and log.
    /// </summary>
    public bool Forget { get; init; }
}
