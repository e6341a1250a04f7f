using AdvisorBot.Harness;
using Xunit.Abstractions;

namespace AdvisorBot.Turns.Tests.Crashes;

/// <summary>Short runs of the crash bench: the service as a process, killed under load.</summary>
public sealed class CrashTests(ITestOutputHelper output) : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-crash-");

    public void Dispose() => _folder.Delete(recursive: true);

    IReadOnlyDictionary<string, string> Sqlite => new Dictionary<string, string> { ["Storage:File"] = Path.Combine(_folder.FullName, "advisor.db") };

    async Task RunAsync(CrashPlan plan)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(4));

        var report = await CrashRun.RunAsync(plan, patience.Token);

        output.WriteLine(report.ToString());
        Assert.Empty(report.Faults);
        Assert.True(report.Messages >= plan.Speakers, report.ToString());
    }

    [Fact]
    public Task EveryAcknowledgedMessageHasOneEffectAndItsReplyArrivesHoweverOftenTheServiceIsKilled() =>
        RunAsync(new(Kills: 5, Replicas: 1, Speakers: 8, ChannelFailures: 0, Sqlite, Seed: 1));

    [Fact]
    public Task TheSameWithAChannelThatFailsEveryFifthCall() =>
        RunAsync(new(Kills: 3, Replicas: 1, Speakers: 8, ChannelFailures: 0.2, Sqlite, Seed: 2));

    [Fact]
    public async Task TheSameWithTwoReplicasThatAreAskedToStop()
    {
        await using var redis = new RedisServer(_folder.FullName);
        await redis.StartAsync();

        await RunAsync(new(Kills: 6, Replicas: 2, Speakers: 8, ChannelFailures: 0.1, redis.Settings, Seed: 4) { Gently = true });
    }

    [Fact]
    public async Task TheSameWithTwoReplicasOnOneRedisThatIsKilledToo()
    {
        await using var redis = new RedisServer(_folder.FullName);
        await redis.StartAsync();

        await RunAsync(new(Kills: 4, Replicas: 2, Speakers: 8, ChannelFailures: 0.1, redis.Settings, Seed: 3) { OtherTrouble = redis.RestartAsync });
    }
}
