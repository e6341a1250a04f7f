using System.Collections.Immutable;

namespace AdvisorBot.Storage;

/// <summary>All that one turn changes, written as a whole or not at all.</summary>
/// <param name="Before">The conversation as the turn found it; the commit takes effect only if it still has that version.</param>
public sealed record TurnCommit(ConversationRecord Before)
{
    public ConversationKey Key => Before.Key;

    /// <summary>Id of the activity that caused the turn; a second commit with the same id has no effect.</summary>
    public string? InboundId { get; init; }

    /// <summary>The user who wrote, for the deletion of personal data.</summary>
    public string? UserId { get; init; }

    /// <summary>The whole new state of the conversation; null for none.</summary>
    public ReadOnlyMemory<byte>? State { get; init; }

    /// <summary>Activities to append, in order.</summary>
    public ImmutableArray<NewEntry> Entries { get; init; } = [];

    public ImmutableArray<DocumentWrite> Documents { get; init; } = [];

    /// <summary>Id of the <see cref="AcceptedActivity"/> that this turn deals with, if there is one.</summary>
    public string? AcceptedId { get; init; }

    /// <summary>
    /// When the activity reached the service: the commit takes effect only if none that came earlier has been accepted and
    /// waits. A turn that no activity caused waits for none.
    /// </summary>
    public DateTimeOffset Came { get; init; } = DateTimeOffset.MinValue;

    /// <summary>
    /// The replies are to be in the answer to the request: the commit takes effect only if the activity has not been
    /// accepted, which means that the answer was given without them.
    /// </summary>
    public bool NeedsAnswer { get; init; }

    /// <summary>
    /// Before the entries are appended, delete everything known of <see cref="UserId"/> on this channel: documents,
    /// other conversations, and this one's state and log. What the turn
    /// itself logs goes with the next sweep.
    /// </summary>
    public bool Forget { get; init; }

    /// <summary>The time the conversation counts as last used: a forgetting turn leaves it to the next sweep.</summary>
    internal DateTimeOffset Updated(DateTimeOffset now, StorageOptions options) => Forget ? now - options.Retention + options.ForgetWithin : now;

    /// <exception cref="ArgumentException">The commit would lose its inbound id, or forget nobody.</exception>
    internal void Check()
    {
        if (InboundId is not null && Entries.IsEmpty)
            throw new ArgumentException("A turn with an inbound id logs at least that activity.");
        if (Forget && UserId is null)
            throw new ArgumentException("Only a known user can be forgotten.");
    }

    /// <summary>Position of the last entry that needs delivery; 0 when none does.</summary>
    internal long LastToDeliver
    {
        get
        {
            for (var i = Entries.Length - 1; i >= 0; i--)
            {
                if (Entries[i].Kind == EntryKind.Deliver)
                    return Before.NextPosition + i;
            }
            return 0;
        }
    }
}
