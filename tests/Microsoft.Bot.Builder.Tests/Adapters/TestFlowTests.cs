using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Adapters;

public class TestFlowTests
{
    static readonly BotCallbackHandler Echo = (turn, cancellationToken) => turn.SendActivityAsync($"You said {turn.Activity.Text}", cancellationToken: cancellationToken);

    [Fact]
    public Task AFlowPassesWhenTheRepliesAreTheExpectedOnes()
        => new TestFlow(new TestAdapter(), Echo)
            .Test("one", "You said one")
            .Send("two").AssertReply("You said two")
            .Send("three").AssertReplyContains("three")
            .Send("four").AssertReplyOneOf(["nothing", "You said four"])
            .Send("five").AssertReply(reply => Assert.Equal("You said five", reply.AsMessageActivity().Text))
            .AssertNoReply(timeout: 1)
            .StartTestAsync();

    [Fact]
    public async Task AFlowFailsWithItsDescriptionWhenAReplyDiffers()
    {
        var flow = new TestFlow(new TestAdapter(), Echo).Send("one").AssertReply("You said two", "the echo");

        var failure = await Assert.ThrowsAnyAsync<Exception>(flow.StartTestAsync);

        Assert.Contains("the echo", failure.Message, StringComparison.Ordinal);
        Assert.Contains("You said one", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task AFlowFailsWhenNoReplyComes()
        => Assert.ThrowsAsync<TimeoutException>(new TestFlow(new TestAdapter(), (_, _) => Task.CompletedTask).Send("one").AssertReply("two", timeout: 1).StartTestAsync);

    [Fact]
    public Task AFlowFailsWhenAReplyComesThatMustNot()
        => Assert.ThrowsAnyAsync<Exception>(new TestFlow(new TestAdapter(), Echo).Send("one").AssertNoReply(timeout: 1).StartTestAsync);

    [Fact]
    public async Task StepsRunOnlyWhenTheFlowIsStarted()
    {
        var turns = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) => { turns++; return Task.CompletedTask; }).Send("one");
        Assert.Equal(0, turns);

        await flow.StartTestAsync();

        Assert.Equal(1, turns);
    }

    [Fact]
    public Task AConversationUpdateTellsThatTheUserJoined()
        => new TestFlow(new TestAdapter(), async (turn, cancellationToken) =>
                await turn.SendActivityAsync($"{turn.Activity.Type} {turn.Activity.MembersAdded[0].Id}", cancellationToken: cancellationToken))
            .SendConversationUpdate().AssertReply("conversationUpdate user1")
            .StartTestAsync();

    [Fact]
    public Task ARecordedConversationIsPlayedAgain()
        => new TestFlow(new TestAdapter(), Echo)
            .Test([Message(RoleTypes.User, "hello"), Message(RoleTypes.Bot, "You said hello")])
            .StartTestAsync();

    [Fact]
    public void WhatTheUserSaysMustNotBeNull()
        => Assert.Throws<ArgumentNullException>(() => new TestFlow(new TestAdapter(), Echo).Send((string)null!));

    static Activity Message(string role, string text) => new() { Type = ActivityTypes.Message, From = new ChannelAccount { Role = role }, Text = text };
}
