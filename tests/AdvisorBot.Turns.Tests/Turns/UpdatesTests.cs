using AdvisorBot.Storage;
using Microsoft.Bot.Schema;
using static AdvisorBot.Turns.Tests.Turns.TurnsUnderTest;

namespace AdvisorBot.Turns.Tests.Turns;

/// <summary>Updates of earlier activities, and the sign that the bot is typing.</summary>
public sealed class UpdatesTests : IAsyncDisposable
{
    readonly TurnsUnderTest _turns = new();

    public ValueTask DisposeAsync() => _turns.DisposeAsync();

    [Fact]
    public async Task AnUpdateIsCommittedWithTheTurnAndKeepsItsId()
    {
        var (answer, notifies) = await _turns.PostAsync(Message("update shown-1", "1"));

        Assert.Empty(answer);
        Assert.True(notifies);
        var update = (await _turns.LogAsync())[1];
        Assert.Equal(EntryKind.Deliver, update.Kind);
        Assert.Equal("shown-1", BotJson.ReadActivity(update.Json).Id);
    }

    [Fact]
    public async Task ATurnThatFailsUpdatesNothing()
    {
        _turns.Bot.Before = (_, _) => throw new InvalidOperationException("no");

        await _turns.PostAsync(Message("update shown-1", "1"));

        var log = await _turns.LogAsync();
        Assert.Equal(2, log.Length);
        Assert.DoesNotContain(log, entry => BotJson.ReadActivity(entry.Json).Text == "updated");
    }

    [Fact]
    public async Task ASlowTurnIsSeenTyping()
    {
        var open = new TaskCompletionSource();
        _turns.Bot.Before = (_, _) => open.Task;
        var posting = _turns.PostAsync(Message("slow", "1"));

        _turns.Clock.Advance(_turns.Options.TypingAfter);
        open.SetResult();
        var (answer, _) = await posting;

        Assert.Empty(answer);
        Assert.Equal("(typing)", await _turns.Channel.NextAsync());
    }

    [Fact]
    public async Task AQuickTurnIsNot()
    {
        var (answer, _) = await _turns.PostAsync(Message("quick", "1"));
        _turns.Clock.Advance(_turns.Options.TypingAfter);

        Assert.Empty(answer);
        Assert.Equal(0, _turns.Channel.Attempts);
    }
}
