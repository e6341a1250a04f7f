namespace Microsoft.Bot.Schema.Tests.Activities;

public class MentionTests
{
    [Theory]
    [InlineData("<at>Advisor</at> hello", "hello")]
    [InlineData("hello <at>Advisor</at>", "hello")]
    [InlineData("<at>Advisor</at>\u00a0hello\u00a0\r\n", "hello")]
    [InlineData("<AT>ADVISOR</AT>\nhello", "hello")]
    [InlineData("<at>Advisor</at> <at>Advisor</at> hello", "hello")]
    [InlineData("<at>Advisor</at>", "")]
    public void TheRecipientsMentionIsTakenOut(string text, string expected)
    {
        var message = Message(text, Mention("bot", "<at>Advisor</at>"));

        Assert.Equal(expected, message.RemoveRecipientMention());
        Assert.Equal(expected, message.Text);
    }

    [Fact]
    public void AnothersMentionStays() =>
        Assert.Equal(
            "ask <at>Ann</at>",
            Message("<at>Advisor</at> ask <at>Ann</at>", Mention("bot", "<at>Advisor</at>"), Mention("ann", "<at>Ann</at>"))
                .RemoveRecipientMention());

    [Fact]
    public void AnotherAccountOfTheSameNameIsNotMistakenForTheRecipient() =>
        Assert.Equal(
            "<at>Advisor</at> hello",
            Message("<at>Advisor</at> hello", Mention("namesake", "<at>Advisor</at>")).RemoveRecipientMention());

    [Fact]
    public void TheTextOfAMentionIsTakenLiterally() =>
        Assert.Equal("hello", Message("<at>A.I. (C++) [x]</at> hello", Mention("bot", "<at>A.I. (C++) [x]</at>")).RemoveRecipientMention());

    [Fact]
    public void AMentionWithoutTextIsFoundByItsName()
    {
        var mention = Mention("bot", null);
        mention.Mentioned.Name = "Advisor";

        Assert.Equal("hello", Message("<at>Advisor</at> hello", mention).RemoveRecipientMention());
    }

    [Fact]
    public void AMentionAsReadFromTheWireCounts()
    {
        var message = Wire.Read<Activity>(
            """
            {"type":"message","text":"<at>Bot</at> hi","recipient":{"id":"28:x"},
             "entities":[{"type":"mention","text":"<at>Bot</at>","mentioned":{"id":"28:x","name":"Bot"}},{"type":"clientInfo","locale":"en"}]}
            """);

        Assert.True(message.MentionsRecipient());
        Assert.False(message.MentionsId("29:y"));
        Assert.Equal("hi", message.RemoveRecipientMention());
    }

    [Fact]
    public void AMalformedMentionIsPassedOver()
    {
        var message = Wire.Read<Activity>(
            """{"type":"message","text":"hi","recipient":{"id":"b"},"entities":[{"type":"mention","mentioned":"b"},{"type":"mention"}]}""");

        Assert.Equal("hi", message.RemoveRecipientMention());
        Assert.False(message.MentionsRecipient());
    }

    [Fact]
    public void AMentionWhoseTextIsNoUnicodeIsPassedOver() =>
        Assert.Empty(Wire
            .Read<Activity>("""{"type":"message","entities":[{"type":"mention","text":"\ud800","mentioned":{"id":"b"}}]}""")
            .GetMentions());

    [Fact]
    public void AMessageWithoutTextEntitiesOrRecipientStaysAsItIs() =>
        Assert.Null(new Activity(ActivityTypes.Message).RemoveRecipientMention());

    static Mention Mention(string id, string text) => new() { Mentioned = new ChannelAccount(id), Text = text };

    static Activity Message(string text, params Entity[] entities) =>
        new(ActivityTypes.Message) { Text = text, Recipient = new ChannelAccount("bot", "Advisor"), Entities = entities };
}
