using System.Diagnostics;

namespace AdvisorBot.Harness;

/// <summary>Kills the service again and again under load, and then counts what became of every message.</summary>
public static class CrashRun
{
    static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);

    public static async Task<CrashReport> RunAsync(CrashPlan plan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var watch = Stopwatch.StartNew();
        var random = new LockedRandom(plan.Seed);
        await using var channel = new FakeChannel(plan.ChannelFailures, random);
        await channel.StartAsync();
        using var http = new HttpClient(
            new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromSeconds(1) })
        { Timeout = TimeSpan.FromSeconds(15) };
        var services = Enumerable.Range(0, plan.Replicas).Select(_ => new ServiceProcess(Programs.Counter, Settings(plan))).ToArray();
        try
        {
            await Task.WhenAll(services.Select(service => service.StartAsync(cancellationToken)));
            var turn = 0;
            var speakers = Enumerable.Range(0, plan.Speakers)
                .Select(n =>
                    new Speaker($"c{n}", channel.Address, n % 4 == 3, () => services[Interlocked.Increment(ref turn) % services.Length].Address, random, http))
                .ToArray();
            using var ending = new CancellationTokenSource();
            var talk = Task.WhenAll(speakers.Select(speaker => Task.Run(() => speaker.SpeakAsync(ending.Token), cancellationToken)));
            var (kills, troubles) = await TroubleAsync(plan, services, talk, random, cancellationToken);
            await ending.CancelAsync();
            await talk;
            await SettleAsync(speakers, channel, cancellationToken);
            return Judge(plan, (kills, troubles), speakers, channel, watch.Elapsed);
        }
        finally
        {
            foreach (var service in services)
                await service.DisposeAsync();
        }
    }

    static Dictionary<string, string> Settings(CrashPlan plan) => new(plan.Storage)
    {
        ["Turns:AnswerWithin"] = "00:00:00.2",
        ["Turns:LongestTurn"] = "00:00:05",
        // The shorter the log, the less may hang on its memory.
        ["Storage:LogEntries"] = "50",
        ["Outbox:CallTimeout"] = "00:00:01",
        ["Outbox:FirstPause"] = "00:00:00.05",
        ["Outbox:LookEvery"] = "00:00:00.2",
        ["Storage:DeliveryLease"] = "00:00:05",
    };

    static async Task<(int Kills, int Troubles)> TroubleAsync(
        CrashPlan plan, ServiceProcess[] services, Task talk, Random random, CancellationToken cancellationToken)
    {
        var (kills, troubles) = (0, 0);
        while (kills < plan.Kills)
        {
            await Task.WhenAny(talk, Task.Delay(plan.LongestPeace * random.NextDouble(), TimeProvider.System, cancellationToken));
            if (talk.IsCompleted)
                await talk;
            if (plan.OtherTrouble is { } trouble && kills > troubles * 10)
            {
                await trouble();
                troubles++;
            }
            var victim = services[random.Next(services.Length)];
            if (!plan.Gently)
                await victim.KillAsync();
            else if (await victim.TerminateAsync() is var code and not 0)
                throw new InvalidOperationException($"Asked to stop, a service ended with code {code}: {victim.LastWords}");
            kills++;
            await victim.StartAsync(cancellationToken);
        }
        return (kills, troubles);
    }

    /// <summary>Waits until every reply has arrived, or nothing more arrives.</summary>
    static async Task SettleAsync(Speaker[] speakers, FakeChannel channel, CancellationToken cancellationToken)
    {
        var (sinceNews, arrived) = (Stopwatch.StartNew(), 0);
        while (sinceNews.Elapsed < Settling)
        {
            var replies = speakers.Select(speaker => speaker.Answered.Union(channel.Received(speaker.Conversation)).Count()).ToList();
            if (speakers.Zip(replies).All(pair => pair.Second >= pair.First.Acknowledged.Count))
                return;
            if (replies.Sum() is var sum && sum > arrived)
                (sinceNews, arrived) = (Stopwatch.StartNew(), sum);
            await Task.Delay(TimeSpan.FromSeconds(0.2), TimeProvider.System, cancellationToken);
        }
    }

    static CrashReport Judge(CrashPlan plan, (int Kills, int Troubles) done, Speaker[] speakers, FakeChannel channel, TimeSpan took)
    {
        var verdicts = speakers.Select(speaker => Verdict.Of(speaker, channel.Received(speaker.Conversation))).ToList();
        return new(
            done.Kills, done.Troubles, plan.Speakers, speakers.Sum(speaker => speaker.Acknowledged.Count), speakers.Sum(speaker => speaker.Attempts),
            verdicts.Sum(verdict => verdict.Replies), verdicts.Sum(verdict => verdict.Repeated), channel.Failed, took,
            [.. verdicts.Select(verdict => verdict.Fault).OfType<string>()]);
    }

    /// <summary>A seeded source for all threads.</summary>
    sealed class LockedRandom(int seed) : Random
    {
        readonly Random _inner = new(seed);
        readonly Lock _lock = new();

        public override double NextDouble()
        {
            lock (_lock)
                return _inner.NextDouble();
        }

        public override int Next(int maxValue)
        {
            lock (_lock)
                return _inner.Next(maxValue);
        }
    }
}
