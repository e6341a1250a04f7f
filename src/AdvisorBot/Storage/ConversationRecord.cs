using System.Collections.Immutable;

namespace AdvisorBot.Storage;

/// <summary>What the store knows of a conversation, apart from its log.</summary>
/// <param name="ETag">The version; null when the conversation does not exist yet.</param>
/// <param name="State">The state document as UTF-8 JSON; null when there is none.</param>
/// <param name="NextPosition">The position that the next entry of the log will get.</param>
/// <param name="LastActive">When the last turn was committed.</param>
/// <param name="Recent">The turns of the last inbound activities, oldest first, at most <see cref="RecentTurns"/>.</param>
/// <param name="Users">Ids of the users who wrote here.</param>
public sealed record ConversationRecord(
    ConversationKey Key,
    string? ETag,
    ReadOnlyMemory<byte>? State,
    long NextPosition,
    DateTimeOffset LastActive,
    ImmutableArray<HandledTurn> Recent,
    ImmutableArray<string> Users)
{
    /// <summary>How many turns a record remembers by itself; older ones are found when the turn is committed.</summary>
    public const int RecentTurns = 16;

    public static ConversationRecord Absent(ConversationKey key) => new(key, null, null, 1, DateTimeOffset.MinValue, [], []);

    public HandledTurn? Handled(string? inboundId)
    {
        if (inboundId is null)
            return null;
        foreach (var turn in Recent)
        {
            if (turn.InboundId == inboundId)
                return turn;
        }
        return null;
    }

    /// <summary>The record once <paramref name="commit"/>, which began here, is written.</summary>
    internal ConversationRecord After(TurnCommit commit, string etag, DateTimeOffset at)
    {
        var last = NextPosition + commit.Entries.Length - 1;
        var recent = commit.Forget ? [] : Recent;
        if (commit.InboundId is not null)
        {
            if (recent.Length == RecentTurns)
                recent = recent.RemoveAt(0);
            recent = recent.Add(new(commit.InboundId, NextPosition, last));
        }
        if (commit.Forget)
            return new(Key, etag, null, last + 1, at, recent, []);
        var known = commit.UserId is null || Users.Contains(commit.UserId);
        return new(Key, etag, commit.State, last + 1, at, recent, known ? Users : Users.Add(commit.UserId!));
    }
}
