using AdvisorBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Turns.Tests.Turns;

/// <summary>A store that is away is said once in a while, however many ask.</summary>
public sealed class StoreTroubleTests
{
    readonly FakeTimeProvider _clock = new();
    readonly ListLogger<StoreTrouble> _log = new();

    [Fact]
    public void AThousandRefusalsAreOneLineAndTheNextLineCountsThem()
    {
        var trouble = new StoreTrouble(_clock, new Random(1), _log);
        var failure = new StoreUnavailableException("/data/advisor.db: the disk is full.");

        var sentences = Enumerable.Range(0, 1000).Select(_ => trouble.Report(failure)).ToHashSet();
        _clock.Advance(TimeSpan.FromSeconds(11));
        trouble.Report(failure);

        Assert.Equal(2, _log.Records.Count);
        Assert.Contains("1 requests refused", _log.Records[0].Message, StringComparison.Ordinal);
        Assert.Contains("1000 requests refused", _log.Records[1].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("/data", Assert.Single(sentences), StringComparison.Ordinal);
        Assert.All(_log.Records, record => Assert.Null(record.Exception));
    }

    [Fact]
    public void AnotherReasonIsSaidAtOnce()
    {
        var trouble = new StoreTrouble(_clock, new Random(1), _log);

        trouble.Report(new("The disk is full."));
        trouble.Report(new("The file is locked."));

        Assert.Equal(2, _log.Records.Count);
    }
}
