using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Activities;

public class MessageFactoryTests
{
    [Fact]
    public void AMessageHasItsTextItsSpeechAndItsHint()
    {
        var message = MessageFactory.Text("text", "<speak>text</speak>", InputHints.ExpectingInput);

        Assert.Equal(ActivityTypes.Message, message.Type);
        Assert.Equal("text", message.Text);
        Assert.Equal("<speak>text</speak>", message.Speak);
        Assert.Equal(InputHints.ExpectingInput, message.InputHint);
        Assert.Empty(message.Entities);
        Assert.Empty(message.Attachments);
    }

    [Fact]
    public void AMessageWithoutTextAcceptsInput()
    {
        var message = MessageFactory.Text(null);

        Assert.Null(message.Text);
        Assert.Null(message.Speak);
        Assert.Equal(InputHints.AcceptingInput, message.InputHint);
    }

    [Fact]
    public void SuggestedWordsAreButtonsThatSendThem()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "choose", null, null);

        Assert.Equal("choose", message.Text);
        Assert.Equal(["one", "two"], message.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(["one", "two"], message.SuggestedActions.Actions.Select(action => action.Value));
        Assert.All(message.SuggestedActions.Actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
    }

    [Fact]
    public void SuggestedActionsCanBeForSomeOnly()
    {
        CardAction[] actions = [new() { Type = ActionTypes.OpenUrl, Title = "page" }];

        var message = MessageFactory.SuggestedActions(actions, "choose", null, null, ["user"]);

        Assert.Same(actions[0], Assert.Single(message.SuggestedActions.Actions));
        Assert.Equal(["user"], message.SuggestedActions.To);
    }

    [Fact]
    public void AttachmentsAreListedAndACarouselTurns()
    {
        var attachments = new[] { new Attachment { Name = "a" }, new Attachment { Name = "b" } };

        Assert.Equal(AttachmentLayoutTypes.List, MessageFactory.Attachment(attachments).AttachmentLayout);
        Assert.Equal(AttachmentLayoutTypes.Carousel, MessageFactory.Carousel(attachments).AttachmentLayout);
        Assert.Equal(["a", "b"], MessageFactory.Carousel(attachments).Attachments.Select(attachment => attachment.Name));
        Assert.Equal("a", Assert.Single(MessageFactory.Attachment(attachments[0]).Attachments).Name);
    }

    [Fact]
    public void ContentAtAnAddressIsAnAttachment()
    {
        var attachment = Assert.Single(MessageFactory.ContentUrl("https://example.org/a.png", "image/png", "picture").Attachments);

        Assert.Equal("https://example.org/a.png", attachment.ContentUrl);
        Assert.Equal("image/png", attachment.ContentType);
        Assert.Equal("picture", attachment.Name);
    }

    [Fact]
    public void WhatIsMissingIsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!, null, null, null));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://example.org", null!));
    }
}
