using System.Globalization;
using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>Counts by day, which expire by themselves, and documents by what their keys begin with.</summary>
static class RedisTallies
{
    const string DayFormat = "yyyy-MM-dd";

    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    public static async Task<IReadOnlyList<DayTally>> ReadAsync(RedisConnection redis, RedisKeys keys, DateOnly from)
    {
        var tallies = new List<DayTally>();
        foreach (var day in await redis.DoAsync(database => database.SortedSetRangeByRankAsync(keys.Days)))
        {
            var date = DateOnly.ParseExact(day!, DayFormat, CultureInfo.InvariantCulture);
            if (date < from)
                continue;
            var counts = await redis.DoAsync(database => database.HashGetAllAsync(keys.Tallies(day!)));
            tallies.AddRange(counts.Select(count => new DayTally(date, count.Name!, (long)count.Value)).OrderBy(tally => tally.Name, StringComparer.Ordinal));
        }
        return tallies;
    }

    public static async Task<IReadOnlyList<ReadOnlyMemory<byte>>> DocumentsAsync(RedisConnection redis, RedisKeys keys, string prefix, int most)
    {
        var found = new List<ReadOnlyMemory<byte>>();
        foreach (var key in await redis.DoAsync(database => database.SortedSetRangeByRankAsync(keys.Documents, order: Order.Descending)))
        {
            if (found.Count == most)
                break;
            if (!((string)key!).StartsWith(prefix, StringComparison.Ordinal))
                continue;
            if (await redis.DoAsync(database => database.HashGetAsync(keys.Document(key!), "j")) is { IsNull: false } json)
                found.Add((byte[])json!);
        }
        return found;
    }
}
