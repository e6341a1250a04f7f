using static AdvisorBot.Turns.Tests.Turns.TurnsUnderTest;

namespace AdvisorBot.Turns.Tests.Turns;

public sealed class OutboxTests : IAsyncLifetime
{
    readonly TurnsUnderTest _turns = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _turns.Outbox.StopAsync(default);
        await _turns.DisposeAsync();
    }

    async Task PostAsync(string text, string conversation = "c1") => await _turns.PostAsync(Message(text, text, conversation));

    /// <summary>Lets fake time pass until something comes about.</summary>
    async Task<T> AfterAWhileAsync<T>(Task<T> what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!what.IsCompleted)
        {
            patience.Token.ThrowIfCancellationRequested();
            _turns.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(what, Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System));
        }
        return await what;
    }

    async Task<bool> UntilDeadAsync()
    {
        while (await _turns.Store.CountDeadLettersAsync(default) == 0)
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        return true;
    }

    [Fact]
    public async Task ItSaysHowManyDeliver()
    {
        await _turns.Outbox.StartAsync(default);
        for (var tries = 0; tries < 1000 && _turns.Outbox.Workers < _turns.OutboxOptions.Concurrency; tries++)
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        Assert.Equal(_turns.OutboxOptions.Concurrency, _turns.Outbox.Workers);
        Assert.Null(_turns.Outbox.Problem());

        await _turns.Outbox.StopAsync(default);

        Assert.Equal(0, _turns.Outbox.Workers);
        Assert.Null(_turns.Outbox.Problem());
    }

    [Fact]
    public async Task RepliesAreDeliveredInOrder()
    {
        await _turns.Outbox.StartAsync(default);
        for (var i = 1; i <= 20; i++)
        {
            await PostAsync($"m{i}");
            _turns.Outbox.Notify(new("test", "c1"));
        }

        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"{i}: m{i}"), await AfterAWhileAsync(_turns.Channel.NextAsync(20)));
    }

    [Fact]
    public async Task WhatWasLeftUndeliveredIsFoundAfterAStart()
    {
        await PostAsync("a");
        await PostAsync("b", "c2");

        await _turns.Outbox.StartAsync(default);

        Assert.Equal(["1: a", "1: b"], (await AfterAWhileAsync(_turns.Channel.NextAsync(2))).Order());
    }

    [Fact]
    public async Task AFailedDeliveryIsTriedAgainAndHoldsBackWhatComesAfterIt()
    {
        var failures = 3;
        _turns.Channel.Answer = text => text == "1: a" && failures-- > 0 ? new(SendStatus.Retry, "503") : SendOutcome.Delivered;
        await PostAsync("a");
        await PostAsync("b");
        await PostAsync("elsewhere", "c2");

        await _turns.Outbox.StartAsync(default);

        Assert.Equal("1: elsewhere", await AfterAWhileAsync(_turns.Channel.NextAsync()));
        Assert.Equal(["1: a", "2: b"], await AfterAWhileAsync(_turns.Channel.NextAsync(2)));
        Assert.Equal(0, await _turns.Store.CountDeadLettersAsync(default));
    }

    [Fact]
    public async Task AnUnexpectedExceptionDelaysADeliveryAndStopsNothing()
    {
        _turns.Channel.Throws = "1: a";
        await PostAsync("a");
        await PostAsync("b");

        await _turns.Outbox.StartAsync(default);

        Assert.Equal(["1: a", "2: b"], await AfterAWhileAsync(_turns.Channel.NextAsync(2)));
    }

    [Fact]
    public async Task TheChannelsRetryAfterIsKept()
    {
        var asked = TimeSpan.FromMinutes(7);
        var tried = new List<DateTimeOffset>();
        _turns.Channel.Answer = _ =>
        {
            tried.Add(_turns.Clock.GetUtcNow());
            return tried.Count == 1 ? new(SendStatus.Retry, "429", asked) : SendOutcome.Delivered;
        };
        await PostAsync("a");
        await _turns.Outbox.StartAsync(default);

        await AfterAWhileAsync(_turns.Channel.NextAsync());

        Assert.True(tried[1] - tried[0] >= asked, $"{tried[1] - tried[0]}");
    }

    [Fact]
    public async Task EachPauseIsAtLeastTwiceTheOneBefore()
    {
        var tried = new List<DateTimeOffset>();
        _turns.Channel.Answer = _ =>
        {
            tried.Add(_turns.Clock.GetUtcNow());
            return tried.Count == 6 ? SendOutcome.Delivered : new(SendStatus.Retry, "500");
        };
        await PostAsync("a");
        await _turns.Outbox.StartAsync(default);

        await AfterAWhileAsync(_turns.Channel.NextAsync());

        for (var i = 0; i < 5; i++)
            Assert.True(tried[i + 1] - tried[i] >= _turns.OutboxOptions.FirstPause * Math.Pow(2, i) * 0.8, string.Join(' ', tried));
    }

    [Fact]
    public async Task ARefusedActivityIsADeadLetterAndTheNextIsDelivered()
    {
        _turns.Channel.Answer = text => text == "1: a" ? new(SendStatus.Refused, "404 no such conversation") : SendOutcome.Delivered;
        await PostAsync("a");
        await PostAsync("b");

        await _turns.Outbox.StartAsync(default);

        Assert.Equal("2: b", await AfterAWhileAsync(_turns.Channel.NextAsync()));
        Assert.True(await AfterAWhileAsync(UntilDeadAsync()));
    }

    [Fact]
    public async Task AnActivityThatNeverGetsThroughIsGivenUpAfterItsTime()
    {
        _turns.OutboxOptions.GiveUpAfter = TimeSpan.FromMinutes(10);
        _turns.Channel.Answer = text => text == "1: a" ? new(SendStatus.Retry, "500") : SendOutcome.Delivered;
        await PostAsync("a");
        await PostAsync("b");

        await _turns.Outbox.StartAsync(default);

        Assert.Equal("2: b", await AfterAWhileAsync(_turns.Channel.NextAsync()));
        Assert.True(await AfterAWhileAsync(UntilDeadAsync()));
    }

    [Fact]
    public async Task LookingForWhatIsDueGoesOnWhateverGoesWrong()
    {
        var failing = new FailingStore
        {
            Operation = nameof(AdvisorBot.Storage.IConversationStore.ClaimDueAsync),
            Failure = new InvalidOperationException("as the test wants it")
        };
        await using var turns = new TurnsUnderTest(failing.Around);
        await turns.Outbox.StartAsync(default);
        await turns.PostAsync(Message("a"));
        failing.Operation = null;

        var delivered = turns.Channel.NextAsync(1);
        while (!delivered.IsCompleted)
        {
            turns.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(delivered, Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System));
        }

        Assert.Equal(["1: a"], await delivered);
        await turns.Outbox.StopAsync(default);
    }
}
