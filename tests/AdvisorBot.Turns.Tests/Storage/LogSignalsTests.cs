using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Storage;

public sealed class LogSignalsTests
{
    readonly LogSignals _signals = new();

    [Fact]
    public async Task ReadersWhoLeaveLeaveNothingBehind()
    {
        using var leave = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 100).Select(n => _signals.WaitAsync(Some.Key($"c{n % 10}"), () => new(false), leave.Token)).ToArray();
        Assert.Equal(10, _signals.Count);

        await leave.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(readers));
        Assert.Equal(0, _signals.Count);
    }

    [Fact]
    public async Task EveryReaderOfAConversationIsWokenAndAsksAgain()
    {
        var grown = false;
        var readers = Enumerable.Range(0, 5).Select(_ => _signals.WaitAsync(Some.Key(), () => new(grown), default)).ToArray();

        _signals.Raise(Some.Key("another"));
        Assert.DoesNotContain(readers, reader => reader.IsCompleted);
        grown = true;
        _signals.RaiseAll();

        await Task.WhenAll(readers).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal(0, _signals.Count);
    }
}
