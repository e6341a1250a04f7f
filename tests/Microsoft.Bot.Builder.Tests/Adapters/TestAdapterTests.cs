using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Adapters;

public class TestAdapterTests
{
    static readonly BotCallbackHandler Echo = (turn, cancellationToken) => turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: cancellationToken);

    [Theory]
    [InlineData(Channels.Test)]
    [InlineData(Channels.Emulator)]
    [InlineData(Channels.Msteams)]
    [InlineData(Channels.Webchat)]
    public async Task TurnsComeFromTheChannelThatWasNamed(string channel)
    {
        var adapter = new TestAdapter(channel);
        string? seen = null;

        await adapter.SendTextToBotAsync("hello", (turn, cancellationToken) =>
        {
            seen = turn.Activity.ChannelId;
            return turn.SendActivityAsync("hi", cancellationToken: cancellationToken);
        }, default);

        Assert.Equal(channel, seen);
        Assert.Equal(channel, adapter.GetNextReply().ChannelId);
    }

    [Fact]
    public async Task AnActivityIsCompletedFromTheConversation()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("talk", "Ada", "Helper"));
        Activity? seen = null;

        await adapter.ProcessActivityAsync(new Activity { Text = "hello" }, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });

        Assert.NotNull(seen);
        Assert.Equal(ActivityTypes.Message, seen.Type);
        Assert.Equal("test", seen.ChannelId);
        Assert.Equal("ada", seen.From.Id);
        Assert.Equal("Helper", seen.Recipient.Name);
        Assert.Equal("talk", seen.Conversation.Id);
        Assert.NotNull(seen.Id);
        Assert.NotNull(seen.Timestamp);
        Assert.NotNull(seen.LocalTimestamp);
    }

    [Fact]
    public async Task EveryActivityHasAnIdOfItsOwn()
    {
        var ids = new List<string>();
        var adapter = new TestAdapter();
        for (var i = 0; i < 3; i++)
            await adapter.SendTextToBotAsync("hello", (turn, _) => { ids.Add(turn.Activity.Id); return Task.CompletedTask; }, default);

        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public async Task RepliesAreTakenOneAfterAnother()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("one", Echo, default);
        await adapter.SendTextToBotAsync("two", Echo, default);

        Assert.Equal("echo one", adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Equal("echo two", (await adapter.GetNextReplyAsync()).AsMessageActivity().Text);
        Assert.Null(adapter.GetNextReply());
    }

    [Fact]
    public async Task AReplyCanBeWaitedFor()
    {
        var adapter = new TestAdapter();
        var reply = adapter.GetNextReplyAsync();
        Assert.False(reply.IsCompleted);

        await adapter.SendTextToBotAsync("one", Echo, default);

        Assert.Equal("echo one", (await reply).AsMessageActivity().Text);
        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public async Task OneWhoNoLongerWaitsTakesNoReply()
    {
        var adapter = new TestAdapter();
        using var patience = new CancellationTokenSource();
        var reply = adapter.GetNextReplyAsync(patience.Token);
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reply);

        await adapter.SendTextToBotAsync("one", Echo, default);

        Assert.Single(adapter.ActiveQueue);
    }

    [Fact]
    public async Task AReplyThatIsUpdatedOrDeletedIsSoInTheQueue()
    {
        var adapter = new TestAdapter();

        await adapter.SendTextToBotAsync("hello", async (turn, cancellationToken) =>
        {
            var first = await turn.SendActivityAsync("first", cancellationToken: cancellationToken);
            var second = await turn.SendActivityAsync("second", cancellationToken: cancellationToken);
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "changed" }, cancellationToken);
            await turn.DeleteActivityAsync(second.Id, cancellationToken);
        }, default);

        Assert.Equal(["changed"], adapter.ActiveQueue.Select(reply => reply.Text));
    }

    [Fact]
    public async Task AConversationStartsWithAnEmptyQueue()
    {
        var adapter = new TestAdapter();
        await adapter.SendTextToBotAsync("one", Echo, default);
        Activity? seen = null;

        await adapter.CreateConversationAsync("webchat", (turn, _) => { seen = turn.Activity; return Task.CompletedTask; }, default);

        Assert.Equal(ActivityTypes.ConversationUpdate, seen?.Type);
        Assert.Equal("webchat", seen?.ChannelId);
        Assert.NotNull(seen?.Conversation.Id);
        Assert.Empty(adapter.ActiveQueue);
    }

    [Fact]
    public async Task TheBotCanContinueTheConversation()
    {
        var adapter = new TestAdapter();

        await adapter.ContinueConversationAsync("app", adapter.Conversation, (turn, cancellationToken) => turn.SendActivityAsync("reminder", cancellationToken: cancellationToken), default);

        Assert.Equal("reminder", adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task NothingToSendIsAnError()
    {
        var adapter = new TestAdapter();
        using var turn = new TurnContext(adapter, adapter.MakeActivity("hello"));

        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.SendActivitiesAsync(turn, null!, default));
        await Assert.ThrowsAsync<ArgumentException>(() => adapter.SendActivitiesAsync(turn, [], default));
    }

    [Fact]
    public void AMessageOfTheUserIsInTheLocaleOfTheAdapter()
    {
        Assert.Equal("en-us", new TestAdapter().MakeActivity("hello").Locale);
        Assert.Equal("de-de", new TestAdapter { Locale = "de-de" }.MakeActivity("hello").Locale);
    }
}
