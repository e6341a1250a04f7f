using System.Collections.Immutable;

namespace AdvisorBot.Harness;

/// <summary>What came of it. A conversation is right when every message had one effect and its reply arrived, in order.</summary>
public sealed record CrashReport(
    int Kills, int Troubles, int Conversations, int Messages, int Attempts, int Replies, int RepeatedReplies, long ChannelFailures, TimeSpan Took,
    ImmutableArray<string> Faults)
{
    public override string ToString() =>
        $"{Kills} kills, {Troubles} other troubles, {Conversations} conversations, {Messages} messages acknowledged in {Attempts} attempts, "
        + $"{Replies} replies arrived ({RepeatedReplies} of them more than once), {ChannelFailures} calls failed by the channel, "
        + $"{Faults.Length} faults, {Took.TotalSeconds:0} s";
}
