using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>How much one user, one address and all together may ask of this server.</summary>
sealed class DirectLineLimits : IDisposable
{
    readonly PartitionedRateLimiter<string> _activities;
    readonly PartitionedRateLimiter<string> _addresses;
    readonly PartitionedRateLimiter<string> _conversations;
    readonly PartitionedRateLimiter<string> _guesses;
    readonly PartitionedRateLimiter<string> _addressStreams;
    readonly ConcurrencyLimiter _streams;

    public DirectLineLimits(IOptions<DirectLineOptions> options)
    {
        _activities = PerMinute(options.Value.ActivitiesPerMinute);
        _addresses = PerMinute(options.Value.AddressActivitiesPerMinute);
        _conversations = PerMinute(options.Value.ConversationsPerMinute);
        _guesses = PerMinute(options.Value.WrongSecretsPerMinute);
        _addressStreams = PartitionedRateLimiter.Create<string, string>(who =>
            RateLimitPartition.GetConcurrencyLimiter(who, _ => new() { PermitLimit = options.Value.AddressStreams, QueueLimit = 0 }));
        _streams = new(new() { PermitLimit = options.Value.MaxStreams, QueueLimit = 0 });
    }

    /// <summary>Null when the user may send another activity from where the request comes.</summary>
    public DirectLineRefusal? RefuseActivity(HttpContext context, string userId) =>
        Refuse(_activities, userId, DirectLineRefusal.TooManyMessages) ?? Refuse(_addresses, Address(context), DirectLineRefusal.TooManyFromAddress);

    /// <summary>Null when the address may open another conversation.</summary>
    public DirectLineRefusal? RefuseConversation(HttpContext context) => Refuse(_conversations, Address(context), DirectLineRefusal.TooManyConversations);

    /// <summary>Null when the address may show another secret.</summary>
    public DirectLineRefusal? RefuseGuess(HttpContext context) => Refuse(_guesses, Address(context), DirectLineRefusal.TooManyGuesses, permits: 0);

    /// <summary>The address has shown a secret or token that is none.</summary>
    public void CountGuess(HttpContext context) => _guesses.AttemptAcquire(Address(context)).Dispose();

    /// <summary>A place for a stream, among all and among those of its address; to be disposed of when it ends. Null when there is none.</summary>
    public IDisposable? TakeStream(HttpContext context)
    {
        var (own, any) = (_addressStreams.AttemptAcquire(Address(context)), _streams.AttemptAcquire());
        var place = new Place(own, any);
        if (own.IsAcquired && any.IsAcquired)
            return place;
        place.Dispose();
        return null;
    }

    public void Dispose()
    {
        _activities.Dispose();
        _addresses.Dispose();
        _conversations.Dispose();
        _guesses.Dispose();
        _addressStreams.Dispose();
        _streams.Dispose();
    }

    /// <summary>Of IPv6 only the first 64 bits tell networks apart; within one, anybody has as many addresses as they like.</summary>
    static string Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? new IPAddress([.. address.GetAddressBytes().Take(8), 0, 0, 0, 0, 0, 0, 0, 0]).ToString() : address.ToString();
    }

    static DirectLineRefusal? Refuse(PartitionedRateLimiter<string> limiter, string who, Func<int, DirectLineRefusal> refusal, int permits = 1)
    {
        using var lease = limiter.AttemptAcquire(who, permits);
        if (lease.IsAcquired)
            return null;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        return refusal(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
    }

    sealed class Place(RateLimitLease own, RateLimitLease any) : IDisposable
    {
        public void Dispose()
        {
            own.Dispose();
            any.Dispose();
        }
    }

    // A bucket that holds a minute's worth and fills up steadily: bursts pass, floods do not.
    static PartitionedRateLimiter<string> PerMinute(int permits) => PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetTokenBucketLimiter(who, _ => new()
        {
            TokenLimit = permits,
            TokensPerPeriod = Math.Max(1, permits / 60),
            ReplenishmentPeriod = TimeSpan.FromSeconds(permits < 60 ? 60.0 / permits : 1),
            QueueLimit = 0,
            AutoReplenishment = true,
        }));
}
