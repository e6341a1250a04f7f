using System.Globalization;

namespace Microsoft.Bot.Schema.Tests.Activities;

public class ConversationTests
{
    [Fact]
    public void AReplyGoesBackToTheSenderAndNamesWhatItAnswers()
    {
        var reply = Incoming().CreateReply("hello");

        Assert.Equal(ActivityTypes.Message, reply.Type);
        Assert.Equal("hello", reply.Text);
        Assert.Equal("bot", reply.From.Id);
        Assert.Equal("user", reply.Recipient.Id);
        Assert.Equal("a1", reply.ReplyToId);
        Assert.Equal("c1", reply.Conversation.Id);
        Assert.Equal("de-DE", reply.Locale);
        Assert.Equal("https://channel/", reply.ServiceUrl);
        Assert.Null(reply.Id);
    }

    [Fact]
    public void AReplyMaySpeakAnotherLanguage() => Assert.Equal("fr-FR", Incoming().CreateReply("salut", "fr-FR").Locale);

    [Fact]
    public void AReplyToAnActivityWithoutParticipantsCanBeMade() =>
        Assert.Null(new Activity(ActivityTypes.Message).CreateReply().Recipient.Id);

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "a1")]
    public void AReplyToAConversationUpdateNamesItOnlyWhereItIsShown(string channel, string expected)
    {
        var update = Incoming();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        Assert.Equal(expected, update.CreateReply().ReplyToId);
        Assert.Equal(expected, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void AReferenceHoldsWhatASpeakerNeeds()
    {
        var reference = Incoming().GetConversationReference();

        Assert.Equal(
            ("a1", "user", "bot", "c1", "test", "de-DE", "https://channel/"),
            (reference.ActivityId, reference.User.Id, reference.Bot.Id, reference.Conversation.Id, reference.ChannelId, reference.Locale, reference.ServiceUrl));
    }

    [Fact]
    public void AReferenceToAReplyNamesTheReply() =>
        Assert.Equal("r1", Incoming().GetReplyConversationReference(new ResourceResponse("r1")).ActivityId);

    [Fact]
    public void ApplyingAReferenceAddressesAnOutgoingActivityToTheUser()
    {
        var activity = new Activity(ActivityTypes.Message).ApplyConversationReference(Incoming().GetConversationReference());

        Assert.Equal(("bot", "user", "a1", null), (activity.From.Id, activity.Recipient.Id, activity.ReplyToId, activity.Id));
    }

    [Fact]
    public void ApplyingAReferenceMakesAnIncomingActivityTheUsers()
    {
        var activity = new Activity(ActivityTypes.Message)
            .ApplyConversationReference(Incoming().GetConversationReference(), isIncoming: true);

        Assert.Equal(("user", "bot", null, "a1"), (activity.From.Id, activity.Recipient.Id, activity.ReplyToId, activity.Id));
    }

    [Fact]
    public void AReferenceWithoutLanguageLeavesTheActivitysOwn()
    {
        var activity = new Activity(ActivityTypes.Message) { Locale = "es-ES" };

        Assert.Equal("es-ES", activity.ApplyConversationReference(new ConversationReference()).Locale);
    }

    [Fact]
    public void AContinuationIsAnEventFromTheUserToTheBot()
    {
        var reference = Incoming().GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (activity.Type, activity.Name));
        Assert.Equal(("user", "bot"), (activity.From.Id, activity.Recipient.Id));
        Assert.Same(reference, activity.RelatesTo);
    }

    [Fact]
    public void AReferenceTakesItsLanguageFromACulture() =>
        Assert.Equal("pt-BR", new ConversationReference(new CultureInfo("pt-BR"), activityId: "1").Locale);

    [Fact]
    public void ATraceNamesTheTypeOfItsValue()
    {
        var trace = Incoming().CreateTrace("name", new Uri("https://x/"));

        Assert.Equal("Uri", trace.ValueType);
        Assert.Equal("user", trace.Recipient.Id);
    }

    static Activity Incoming() =>
        new(ActivityTypes.Message)
        {
            Id = "a1",
            From = new ChannelAccount("user", "User"),
            Recipient = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(id: "c1"),
            ChannelId = "test",
            ServiceUrl = "https://channel/",
            Locale = "de-DE",
        };
}
