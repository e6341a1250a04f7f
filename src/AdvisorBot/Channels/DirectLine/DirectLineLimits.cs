using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>How much one user, one address and all together may ask of this server.</summary>
sealed class DirectLineLimits : IDisposable
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    readonly PartitionedRateLimiter<string> _activities;
    readonly PartitionedRateLimiter<string> _addresses;
    readonly PartitionedRateLimiter<string> _bytes;
    readonly PartitionedRateLimiter<string> _conversations;
    readonly PartitionedRateLimiter<string> _conversationsOfADay;
    readonly PartitionedRateLimiter<string> _guesses;
    readonly PartitionedRateLimiter<string> _addressStreams;
    readonly TokenBucketRateLimiter _allBytes;
    readonly TokenBucketRateLimiter _allConversations;
    readonly ConcurrencyLimiter _streams;

    public DirectLineLimits(IOptions<DirectLineOptions> options)
    {
        var limits = options.Value;
        _activities = Each(limits.ActivitiesPerMinute, Minute);
        _addresses = Each(limits.AddressActivitiesPerMinute, Minute);
        // One activity must fit in, or nobody could ever send it.
        _bytes = Each(Math.Max(limits.AddressBytesPerHour, limits.MaxActivityBytes), Hour);
        _conversations = Each(limits.ConversationsPerMinute, Minute);
        _conversationsOfADay = Each(limits.AddressConversationsPerDay, Day);
        _guesses = Each(limits.WrongSecretsPerMinute, Minute);
        _addressStreams = PartitionedRateLimiter.Create<string, string>(who =>
            RateLimitPartition.GetConcurrencyLimiter(who, _ => new() { PermitLimit = limits.AddressStreams, QueueLimit = 0 }));
        _allBytes = new(Bucket(limits.AllBytesPerHour, Hour));
        _allConversations = new(Bucket(limits.AllConversationsPerMinute, Minute));
        _streams = new(new() { PermitLimit = limits.MaxStreams, QueueLimit = 0 });
    }

    /// <summary>Null when the user may send another activity from where the request comes.</summary>
    public DirectLineRefusal? RefuseActivity(HttpContext context, string userId) =>
        Refuse(_activities, userId, DirectLineRefusal.TooManyMessages) ?? Refuse(_addresses, Address(context), DirectLineRefusal.TooManyFromAddress);

    /// <summary>Null when the address may send so many bytes more, to be kept.</summary>
    public DirectLineRefusal? RefuseBytes(HttpContext context, int bytes) =>
        Refuse(_bytes, Address(context), DirectLineRefusal.TooManyBytes, bytes) ?? Refusal(_allBytes.AttemptAcquire(bytes), DirectLineRefusal.Busy);

    /// <summary>Null when the address may open another conversation.</summary>
    public DirectLineRefusal? RefuseConversation(HttpContext context) =>
        Refuse(_conversations, Address(context), DirectLineRefusal.TooManyConversations)
        ?? Refuse(_conversationsOfADay, Address(context), DirectLineRefusal.TooManyConversations)
        ?? Refusal(_allConversations.AttemptAcquire(), DirectLineRefusal.Busy);

    /// <summary>Null when the address may show another secret: it has a whole guess left, not the part of one that every moment adds.</summary>
    public DirectLineRefusal? RefuseGuess(HttpContext context) =>
        _guesses.GetStatistics(Address(context)) is { CurrentAvailablePermits: < 1 } ? CountGuess(context) : null;

    /// <summary>The address has shown a secret or token that is none; null if it still might.</summary>
    public DirectLineRefusal? CountGuess(HttpContext context) => Refuse(_guesses, Address(context), DirectLineRefusal.TooManyGuesses);

    /// <summary>A place for a stream, among all and among those of its address; to be disposed of when it ends. The refusal says why there is none.</summary>
    public (IDisposable? Place, DirectLineRefusal? Refusal) TakeStream(HttpContext context)
    {
        var (own, any) = (_addressStreams.AttemptAcquire(Address(context)), _streams.AttemptAcquire());
        if (own.IsAcquired && any.IsAcquired)
            return (new Place(own, any), null);
        own.Dispose();
        any.Dispose();
        return (null, own.IsAcquired ? DirectLineRefusal.Full : DirectLineRefusal.TooManyStreams);
    }

    public void Dispose()
    {
        foreach (var limiter in new[] { _activities, _addresses, _bytes, _conversations, _conversationsOfADay, _guesses, _addressStreams })
            limiter.Dispose();
        foreach (var limiter in new RateLimiter[] { _allBytes, _allConversations, _streams })
            limiter.Dispose();
    }

    /// <summary>Of IPv6 only the first 64 bits tell networks apart; within one, anybody has as many addresses as they like.</summary>
    internal static string Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null)
            return "";
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes().Take(8), 0, 0, 0, 0, 0, 0, 0, 0]).ToString()
            : address.ToString();
    }

    static DirectLineRefusal? Refuse(PartitionedRateLimiter<string> limiter, string who, Func<int, DirectLineRefusal> refusal, int permits = 1) =>
        Refusal(limiter.AttemptAcquire(who, permits), refusal);

    static DirectLineRefusal? Refusal(RateLimitLease lease, Func<int, DirectLineRefusal> refusal)
    {
        using (lease)
        {
            if (lease.IsAcquired)
                return null;
            var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
            return refusal(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
        }
    }

    internal static PartitionedRateLimiter<string> Each(int permits, TimeSpan time) =>
        PartitionedRateLimiter.Create<string, string>(who => RateLimitPartition.GetTokenBucketLimiter(who, _ => Bucket(permits, time)));

    /// <summary>Holds what is allowed in that time and fills up steadily: bursts pass, floods do not.</summary>
    internal static TokenBucketRateLimiterOptions Bucket(int permits, TimeSpan time)
    {
        var each = time / permits;
        var period = each > TimeSpan.FromSeconds(1) ? each : TimeSpan.FromSeconds(1);
        return new()
        {
            TokenLimit = permits,
            TokensPerPeriod = Math.Max(1, (int)Math.Round(permits * (period / time))),
            ReplenishmentPeriod = period,
            QueueLimit = 0,
            AutoReplenishment = true,
        };
    }

    sealed class Place : IDisposable
    {
        readonly RateLimitLease _own;
        readonly RateLimitLease _any;

        public Place(RateLimitLease own, RateLimitLease any)
        {
            (_own, _any) = (own, any);
            DirectLineTelemetry.OpenStreams.Add(1);
        }

        public void Dispose()
        {
            DirectLineTelemetry.OpenStreams.Add(-1);
            _own.Dispose();
            _any.Dispose();
        }
    }
}
