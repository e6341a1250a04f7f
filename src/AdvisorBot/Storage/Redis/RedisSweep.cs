using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>Deletes what has passed its time, in strides: a script holds up everybody else.</summary>
static class RedisSweep
{
    const int Stride = 200;

    /// <returns>The number of conversations dropped.</returns>
    public static async Task<int> DropIdleAsync(RedisConnection redis, RedisValue since, CancellationToken cancellationToken)
    {
        var total = 0;
        int swept;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            swept = (int)await redis.RunAsync(RedisScripts.Sweep, ("since", since), ("most", Stride));
            total += swept;
        }
        while (swept == Stride);
        return total;
    }

    public static async Task TrimByAgeAsync(RedisConnection redis, RedisValue since, CancellationToken cancellationToken)
    {
        int looked;
        var kept = 0;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var answer = (int[])(await redis.RunAsync(RedisScripts.TrimByAge, ("since", since), ("skip", kept), ("most", Stride)))!;
            (looked, kept) = (answer[0], kept + answer[1]);
        }
        while (looked == Stride);
    }
}
