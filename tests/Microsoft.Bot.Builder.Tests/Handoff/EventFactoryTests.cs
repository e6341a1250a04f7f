using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Handoff;

public class EventFactoryTests
{
    [Fact]
    public void AnInitiationCarriesTheContextAndTheTranscript()
    {
        using var turn = new TurnContext(new RecordingAdapter(), Incoming.Message());
        var transcript = new Transcript([MessageFactory.Text("hello")]);

        var handoff = EventFactory.CreateHandoffInitiation(turn, "billing", transcript);

        Assert.Equal(HandoffEventNames.InitiateHandoff, handoff.Name);
        Assert.Equal("billing", handoff.Value);
        Assert.Equal("conversation", handoff.Conversation.Id);
        Assert.Equal("user", handoff.From.Id);
        Assert.Equal("in-1", handoff.RelatesTo.ActivityId);
        var attachment = Assert.Single(((Activity)handoff).Attachments);
        Assert.Same(transcript, attachment.Content);
        Assert.Equal("application/json", attachment.ContentType);
    }

    [Fact]
    public void AStatusTellsHowItWent()
    {
        var status = EventFactory.CreateHandoffStatus(new ConversationAccount(id: "c"), "failed", "nobody there");

        Assert.Equal(HandoffEventNames.HandoffStatus, status.Name);
        Assert.Contains("failed", status.Value.ToString(), StringComparison.Ordinal);
        Assert.Contains("nobody there", status.Value.ToString(), StringComparison.Ordinal);
        Assert.Equal("c", status.Conversation.Id);
    }

    [Fact]
    public void WhatIsMissingIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null!, "context"));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(null!, "failed"));
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffStatus(new ConversationAccount(), null!));
    }
}
