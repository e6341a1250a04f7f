using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>A turn as the arguments of <see cref="RedisScripts.Commit"/>.</summary>
static class RedisCommit
{
    public static RedisValue[] Arguments(TurnCommit commit, DateTimeOffset now, StorageOptions options)
    {
        var arguments = new List<RedisValue>(19 + (4 * commit.Documents.Length))
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
            options.LogEntries,
            commit.Forget ? "1" : "0",
            commit.Key.Channel,
            commit.Updated(now, options).ToUnixTimeMilliseconds(),
            commit.AcceptedId ?? "",
            commit.NeedsAnswer ? "1" : "0",
            Math.Max(0, commit.Came.ToUnixTimeMilliseconds()),
        };
        foreach (var document in commit.Documents)
            arguments.AddRange([document.Key, document.ExpectedETag ?? "", document.Json is null ? "0" : "1", document.Json ?? default]);
        return [.. arguments];
    }

    /// <summary>Versions begin at the clock, so that one of a deleted conversation never fits its successor; in microseconds, which Lua counts exactly.</summary>
    static long FirstVersion(DateTimeOffset now) => now.ToUnixTimeMilliseconds() * 1000;
}
