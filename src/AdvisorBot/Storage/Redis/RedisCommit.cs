using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>A turn as the arguments of <see cref="RedisScripts.Commit"/>.</summary>
static class RedisCommit
{
    public static RedisValue[] Arguments(TurnCommit commit, DateTimeOffset now, StorageOptions options) =>
        RedisScripts.Commit.Arguments(
            [.. commit.Documents.SelectMany(Item)],
            ("member", commit.Key.ToString()),
            ("expected", commit.Before.ETag ?? ""),
            ("firstVersion", FirstVersion(now)),
            ("inbound", commit.InboundId ?? ""),
            ("user", commit.UserId ?? ""),
            ("hasState", Flag(commit.State is not null)),
            ("state", commit.State ?? default),
            ("entries", TurnFrame.Write(commit.Entries.AsSpan())),
            ("count", commit.Entries.Length),
            ("nextPosition", commit.Before.NextPosition),
            ("lastToDeliver", commit.LastToDeliver),
            ("now", now.ToUnixTimeMilliseconds()),
            ("logLength", options.LogEntries),
            ("forget", Flag(commit.Forget)),
            ("channel", commit.Key.Channel),
            ("lastUsed", commit.Updated(now, options).ToUnixTimeMilliseconds()),
            ("accepted", commit.AcceptedId ?? ""),
            ("needsAnswer", Flag(commit.NeedsAnswer)),
            ("came", Math.Max(0, commit.Came.ToUnixTimeMilliseconds())));

    static RedisValue[] Item(DocumentWrite document) =>
        [document.Key, document.ExpectedETag ?? "", Flag(document.Json is not null), document.Json ?? default];

    static RedisValue Flag(bool value) => value ? "1" : "0";

    /// <summary>
    /// Versions begin at the clock, so that one of a deleted conversation never fits its successor; in microseconds, which
    /// Lua counts exactly.
    /// </summary>
    static long FirstVersion(DateTimeOffset now) => now.ToUnixTimeMilliseconds() * 1000;
}
