using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// Names of the keys. Scripts build the same names from the prefix, so a change here is a change there.
/// Per conversation: c (hash: v version, s state, n next, f first, o outbound, d delivered, u updated, lo/lu lease),
/// l (stream: one item a turn, its id the last position), h (hash: inbound id to "last count"), p (set: users),
/// a (sorted set: ids of accepted activities by the time they came).
/// For all: due, idle and old (sorted sets of conversations by time: of the next delivery, the last use, the oldest turn),
/// docs (of documents), acc and accj (accepted activities by
/// time, and their content), dead (stream), u and ud (sets by user).
/// </summary>
sealed class RedisKeys(string prefix)
{
    public string Prefix => prefix;

    public RedisKey Dead { get; } = prefix + ":dead";

    public RedisKey Idle { get; } = prefix + ":idle";

    public RedisKey Probe { get; } = prefix + ":probe";

    public RedisChannel Wake { get; } = RedisChannel.Literal(prefix + ":wake");

    public RedisKey Documents { get; } = prefix + ":docs";

    public RedisKey Conversation(ConversationKey key) => $"{prefix}:c:{key}";

    public RedisKey Log(ConversationKey key) => $"{prefix}:l:{key}";

    public RedisKey Users(ConversationKey key) => $"{prefix}:p:{key}";

    public RedisKey Document(string key) => $"{prefix}:d:{key}";

    /// <summary>The conversation named by a member of a set.</summary>
    public static ConversationKey Parse(string member)
    {
        var slash = member.IndexOf('/', StringComparison.Ordinal);
        return new(member[..slash], member[(slash + 1)..]);
    }
}
