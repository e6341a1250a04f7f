using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Prompts;

public class ChoicePromptTests
{
    public static TheoryData<string, string> Locales
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (var culture in PromptCultureModels.GetSupportedCultures())
            {
                var expected = $"? (1) red{culture.Separator}(2) green{culture.InlineOrMore}(3) blue";
                rows.Add(culture.Locale, expected);
                rows.Add(culture.Locale.ToUpperInvariant(), expected);
                rows.Add(culture.Locale[..2], expected);
            }

            return rows;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void ItNeedsAnId(string? id) => Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(id));

    [Theory]
    [InlineData("red", "red 0 1")]
    [InlineData("I'll take the green one", "green 1 1")]
    [InlineData("the third", "blue 2 1")]
    [InlineData("2", "green 1 1")]
    [InlineData("two", "green 1 1")]
    public async Task AnAnswerIsRecognised(string answer, string expected)
    {
        var found = "";
        var prompt = new ChoicePrompt("p", (answered, _) =>
        {
            found = answered.Recognized.Succeeded
                ? $"{answered.Recognized.Value.Value} {answered.Recognized.Value.Index} {answered.Recognized.Value.Score}"
                : "none";
            return Task.FromResult(true);
        });

        await new Conversation(prompt).Run("p", Options()).Send("hi").AssertReply(Any).Send(answer).AssertReply($"result: {typeof(FoundChoice)}")
            .StartTestAsync();

        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task AnotherAnswerGetsTheRetryPromptWithTheChoices()
    {
        var options = Options();
        options.RetryPrompt = MessageFactory.Text("Again?");

        await new Conversation(new ChoicePrompt("p")).Run("p", options)
            .Send("hi").AssertReply("? (1) red, (2) green, or (3) blue")
            .Send("purple").AssertReply("Again? (1) red, (2) green, or (3) blue")
            .Send(new Activity { Type = ActivityTypes.Message, Value = 1 }).AssertReply("Again? (1) red, (2) green, or (3) blue")
            .StartTestAsync();
    }

    [Fact]
    public async Task WithoutARetryPromptTheQuestionIsAskedAgain() =>
        await new Conversation(new ChoicePrompt("p")).Run("p", Options())
            .Send("hi").AssertReply("? (1) red, (2) green, or (3) blue")
            .Send("purple").AssertReply("? (1) red, (2) green, or (3) blue")
            .StartTestAsync();

    [Theory]
    [InlineData(ListStyle.None, "?", 0, 0)]
    [InlineData(ListStyle.Inline, "? (1) red, (2) green, or (3) blue", 0, 0)]
    [InlineData(ListStyle.List, "?\n\n   1. red\n   2. green\n   3. blue", 0, 0)]
    [InlineData(ListStyle.SuggestedAction, "?", 3, 0)]
    [InlineData(ListStyle.HeroCard, null, 0, 3)]
    [InlineData(ListStyle.Auto, "? (1) red, (2) green, or (3) blue", 0, 0)]
    public async Task TheStyleOfThePromptOrItsOptionsDecidesHowChoicesAreShown(ListStyle style, string? text, int actions, int buttons)
    {
        await new Conversation(new ChoicePrompt("p") { Style = style }).Run("p", Options()).Send("hi").AssertReply(Shown).StartTestAsync();
        var options = Options();
        options.Style = style;
        await new Conversation(new ChoicePrompt("p") { Style = ListStyle.Inline }).Run("p", options).Send("hi").AssertReply(Shown).StartTestAsync();

        void Shown(IActivity reply)
        {
            var message = reply.AsMessageActivity();
            Assert.Equal(text ?? "", message.Text ?? "");
            Assert.Equal(actions, message.SuggestedActions?.Actions?.Count ?? 0);
            Assert.Equal(buttons, ((message.Attachments?.SingleOrDefault()?.Content as HeroCard)?.Buttons?.Count) ?? 0);
            Assert.Equal(InputHints.ExpectingInput, message.InputHint);
        }
    }

    [Theory]
    [InlineData(Channels.Emulator, true)]
    [InlineData(Channels.Webchat, true)]
    [InlineData(Channels.Email, false)]
    public async Task ByDefaultTheChannelDecides(string channel, bool actions) =>
        await new Conversation(new ChoicePrompt("p")) { ChannelId = channel }.Run("p", Options())
            .Send("hi")
            .AssertReply(reply => Assert.Equal(actions, reply.AsMessageActivity().SuggestedActions?.Actions?.Count > 0))
            .StartTestAsync();

    [Fact]
    public async Task SuggestedActionsAreForTheUserWhoIsAsked() =>
        await new Conversation(new ChoicePrompt("p") { Style = ListStyle.SuggestedAction }).Run("p", Options())
            .Send(new Activity { Type = ActivityTypes.Message, Text = "hi", From = new ChannelAccount("ada") })
            .AssertReply(reply => Assert.Equal(["ada"], reply.AsMessageActivity().SuggestedActions.To))
            .StartTestAsync();

    [Fact]
    public async Task ACardWithChoicesComesAfterThePromptsOwnAttachments()
    {
        var options = Options();
        options.Prompt.Attachments = [new Attachment { ContentType = "text/plain", Content = "own" }];
        options.Prompt.Speak = "spoken";

        await new Conversation(new ChoicePrompt("p") { Style = ListStyle.HeroCard }).Run("p", options)
            .Send("hi")
            .AssertReply(reply =>
            {
                var message = reply.AsMessageActivity();
                Assert.Equal("spoken", message.Speak);
                Assert.Equal(["text/plain", HeroCard.ContentType], message.Attachments.Select(attachment => attachment.ContentType));
            })
            .StartTestAsync();
        Assert.Single(options.Prompt.Attachments);
        Assert.Equal("?", options.Prompt.Text);
    }

    [Fact]
    public async Task ChoicesAreShownWithoutAQuestion() =>
        await new Conversation(new ChoicePrompt("p"))
            .Run("p", new PromptOptions { Choices = [new Choice { Action = new CardAction { Title = "title", Value = "v" } }] })
            .Send("hi").AssertReply(" (1) title").StartTestAsync();

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task ChoicesAreWrittenInTheActivitysLanguage(string locale, string expected) =>
        await new Conversation(new ChoicePrompt("p", defaultLocale: "en-us")).Run("p", Options())
            .Send(Conversation.Message("hi", locale)).AssertReply(expected).StartTestAsync();

    [Theory]
    [InlineData(null, "de-de", "oder")]
    [InlineData("", "de-de", "oder")]
    [InlineData("sv-se", "de-de", "eller")]
    [InlineData("xx-yy", "de-de", "or")]
    [InlineData(null, null, "or")]
    [InlineData(null, "", "or")]
    [InlineData(null, "not-supported", "or")]
    public async Task TheDefaultLanguageIsThePromptsAndElseEnglish(string? locale, string? defaultLocale, string or) =>
        await new Conversation(new ChoicePrompt("p", defaultLocale: defaultLocale)).Turn(async (dc, token) =>
        {
            dc.Context.Activity.Locale = locale;
            await dc.BeginDialogAsync("p", Options(), token);
        }).Send("hi").AssertReplyContains($" {or} ").StartTestAsync();

    [Fact]
    public async Task WordsOfOnesOwnAreUsedForTheirLanguageAndForAll()
    {
        var words = new Dictionary<string, ChoiceFactoryOptions> { ["custom-Custom"] = new(" / ", " ODER ", " UND ", true) };
        await new Conversation(new ChoicePrompt("p", words, null, "custom-Custom")).Run("p", Options())
            .Send(Conversation.Message("hi", "custom-Custom")).AssertReply("? (1) red / (2) green UND (3) blue").StartTestAsync();

        await new Conversation(new ChoicePrompt("p") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } }).Run("p", Options())
            .Send(Conversation.Message("hi", "de-de")).AssertReply("? red, green, or blue").StartTestAsync();
    }

    [Fact]
    public async Task TheSearchTakesOptionsButNotTheLanguageOfOneUser()
    {
        var search = new FindChoicesOptions { RecognizeNumbers = false, AllowPartialMatches = true };
        await new Conversation(new ChoicePrompt("p") { RecognizerOptions = search }).Run("p", Options())
            .Send(Conversation.Message("hi", "de-de")).AssertReply(Any)
            .Send(Conversation.Message("2", "de-de")).AssertReply(Any)
            .Send(Conversation.Message("red", "de-de")).AssertReply($"result: {typeof(FoundChoice)}")
            .StartTestAsync();

        Assert.Null(search.Locale);
    }

    static void Any(IActivity reply) => Assert.Equal(ActivityTypes.Message, reply.Type);

    static PromptOptions Options() => new() { Prompt = Conversation.Message("?"), Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]) };
}
