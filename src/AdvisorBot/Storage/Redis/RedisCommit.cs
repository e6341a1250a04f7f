using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>A turn as the arguments of <see cref="RedisScripts.Commit"/>.</summary>
static class RedisCommit
{
    public static RedisValue[] Arguments(TurnCommit commit, DateTimeOffset now, int logEntries)
    {
        var arguments = new List<RedisValue>(15 + (4 * commit.Documents.Length))
        {
            commit.Key.ToString(),
            commit.Before.ETag ?? "",
            FirstVersion(now),
            commit.InboundId ?? "",
            commit.UserId ?? "",
            commit.State is null ? "0" : "1",
            commit.State ?? default,
            TurnFrame.Write(commit.Entries.AsSpan()),
            commit.Entries.Length,
            commit.Before.NextPosition,
            commit.LastToDeliver,
            now.ToUnixTimeMilliseconds(),
            logEntries,
            commit.Forget ? "1" : "0",
            commit.Key.Channel,
        };
        foreach (var document in commit.Documents)
            arguments.AddRange([document.Key, document.ExpectedETag ?? "", document.Json is null ? "0" : "1", document.Json ?? default]);
        return [.. arguments];
    }

    /// <summary>Versions begin at the clock, so that one of a deleted conversation never fits its successor; in microseconds, which Lua counts exactly.</summary>
    static long FirstVersion(DateTimeOffset now) => now.ToUnixTimeMilliseconds() * 1000;
}
