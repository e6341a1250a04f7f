using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>Accepted activities as the scripts answer them: name, time it came, activity.</summary>
static class RedisAccepted
{
    public static AcceptedActivity Of(ConversationKey key, RedisValue[] item) =>
        new(key, (string)item[0]!, RedisConversationStore.Time(item[1]), (byte[])item[2]!);

    /// <summary>One whose name begins with its conversation.</summary>
    public static AcceptedActivity Taken(RedisValue[] item)
    {
        var name = ((string)item[0]!).Split('\n', 2);
        return Of(RedisKeys.Parse(name[0]), [name[1], item[1], item[2]]);
    }
}
