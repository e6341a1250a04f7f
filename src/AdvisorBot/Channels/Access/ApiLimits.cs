using System.Threading.RateLimiting;
using AdvisorBot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Access;

/// <summary>How many calls one program, and all together, may make of this server.</summary>
sealed class ApiLimits(IOptions<ApiOptions> options) : IDisposable
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    readonly PartitionedRateLimiter<string> _callers = DirectLineLimits.Each(options.Value.CallsPerMinute, Minute);
    readonly TokenBucketRateLimiter _all = new(DirectLineLimits.Bucket(options.Value.AllCallsPerMinute, Minute));

    /// <summary>Null when the caller may make another call.</summary>
    public ApiProblem? Refuse(string caller) =>
        Refusal(_callers.AttemptAcquire(caller), ApiProblem.TooMany) ?? Refusal(_all.AttemptAcquire(), ApiProblem.Busy);

    public void Dispose()
    {
        _callers.Dispose();
        _all.Dispose();
    }

    static ApiProblem? Refusal(RateLimitLease lease, Func<int, ApiProblem> problem)
    {
        using (lease)
        {
            if (lease.IsAcquired)
                return null;
            var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            return problem(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
        }
    }
}
