using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Transcripts;

public class TranscriptLoggerMiddlewareTests
{
    readonly MemoryTranscriptStore _store = new();

    [Fact]
    public void ALoggerIsNeeded()
        => Assert.Throws<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null!));

    [Fact]
    public async Task WhatIsSaidOnBothSidesIsTakenDown()
    {
        await TalkAsync(async (turn, cancellationToken) =>
        {
            await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
            await turn.SendActivityAsync("echo " + turn.Activity.Text, cancellationToken: cancellationToken);
        });

        var transcript = await TranscriptAsync();
        Assert.Equal(["message", "typing", "message"], transcript.Select(activity => activity.Type));
        Assert.Equal(["hello", null, "echo hello"], transcript.Select(activity => activity.Text));
        Assert.Equal(RoleTypes.User, transcript[0].From.Role);
        Assert.All(transcript, activity => Assert.NotNull(activity.Id));
        Assert.All(transcript, activity => Assert.NotNull(activity.Timestamp));
        Assert.Equal(transcript[0].Id, transcript[2].ReplyToId);
    }

    [Fact]
    public async Task AnUpdateChangesTheTranscriptAndADeletionLeavesATombstone()
    {
        await TalkAsync(async (turn, cancellationToken) =>
        {
            var first = MessageFactory.Text("first");
            first.Id = (await turn.SendActivityAsync(first, cancellationToken)).Id;
            var second = await turn.SendActivityAsync("second", cancellationToken: cancellationToken);
            first.Text = "changed";
            await turn.UpdateActivityAsync(first, cancellationToken);
            await turn.DeleteActivityAsync(second.Id, cancellationToken);
        });

        Assert.Equal(["hello", "changed", null], (await TranscriptAsync()).Select(activity => activity.Text));
    }

    [Fact]
    public async Task AChangeAfterSendingIsNotInTheTranscript()
    {
        await TalkAsync(async (turn, cancellationToken) =>
        {
            var message = MessageFactory.Text("as sent");
            await turn.SendActivityAsync(message, cancellationToken);
            message.Text = "later";
        });

        Assert.Equal("as sent", (await TranscriptAsync())[1].Text);
    }

    [Fact]
    public async Task ATurnThatFailsIsTakenDownToo()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => TalkAsync((_, _) => throw new InvalidOperationException()));

        Assert.Single(await TranscriptAsync());
    }

    [Fact]
    public async Task ATranscriptThatCannotBeWrittenDoesNotFailTheTurn()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new BrokenLogger()));

        await new TestFlow(adapter, (turn, cancellationToken) => turn.SendActivityAsync("hi", cancellationToken: cancellationToken)).Test("hello", "hi").StartTestAsync();
    }

    [Fact]
    public async Task TheTraceLoggerTakesAnyActivity()
    {
        foreach (var logger in new[] { new TraceTranscriptLogger(), new TraceTranscriptLogger(false) })
        {
            await logger.LogActivityAsync(MessageFactory.Text("hello"));
            await logger.LogActivityAsync(new Activity(ActivityTypes.Typing));
            await Assert.ThrowsAsync<ArgumentNullException>(() => logger.LogActivityAsync(null!));
        }
    }

    Task TalkAsync(BotCallbackHandler bot)
        => new TestAdapter(TestAdapter.CreateConversation("c")).Use(new TranscriptLoggerMiddleware(_store)).SendTextToBotAsync("hello", bot, default);

    async Task<Activity[]> TranscriptAsync() => [.. (await _store.GetTranscriptActivitiesAsync("test", "c")).Items.Cast<Activity>()];

    sealed class BrokenLogger : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new IOException("disk full");
    }
}
