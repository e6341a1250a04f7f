using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Prompts;

public class AttachmentPromptTests
{
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void ItNeedsAnId(string? id) => Assert.Throws<ArgumentNullException>(() => new AttachmentPrompt(id));

    [Fact]
    public async Task ItEndsWithTheAttachmentsOfAMessage()
    {
        List<string> received = [];
        var prompt = new AttachmentPrompt("p", (answer, _) =>
        {
            received.AddRange((answer.Recognized.Value ?? []).Select(attachment => (string)attachment.Content));
            return Task.FromResult(answer.Recognized.Succeeded);
        });

        await new Conversation(prompt).Ask("p", "A file?", "Attach it, please.")
            .Send("hi").AssertReply("A file?")
            .Send("here").AssertReply("Attach it, please.")
            .Send(new Activity { Type = ActivityTypes.Message, Attachments = [] }).AssertReply("Attach it, please.")
            .Send(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { Content = "a" }, new Attachment { Content = "b" }] })
            .AssertReplyContains("result: ")
            .StartTestAsync();

        Assert.Equal(["a", "b"], received);
    }
}
