namespace AdvisorBot.Harness;

/// <summary>What is done to the service while people talk to it.</summary>
/// <param name="Kills">How often a process is killed.</param>
/// <param name="Replicas">How many processes serve, behind a round-robin.</param>
/// <param name="Speakers">How many conversations are going on; every fourth expects replies in the answer.</param>
/// <param name="ChannelFailures">Share of the calls that the channel fails.</param>
/// <param name="Storage">Settings of the store.</param>
/// <param name="Seed">Makes the random choices repeatable, as far as the machine lets them be.</param>
public sealed record CrashPlan(int Kills, int Replicas, int Speakers, double ChannelFailures, IReadOnlyDictionary<string, string> Storage, int Seed)
{
    /// <summary>Done in place of killing the service, with every tenth kill: such as killing the store.</summary>
    public Func<Task>? OtherTrouble { get; init; }

    /// <summary>The process is asked to stop (SIGTERM) instead of killed, and has to end by itself without an error.</summary>
    public bool Gently { get; init; }

    /// <summary>The longest time between two kills.</summary>
    public TimeSpan LongestPeace { get; init; } = TimeSpan.FromSeconds(1);
}
