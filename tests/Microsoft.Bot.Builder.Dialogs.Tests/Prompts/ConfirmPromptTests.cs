using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Prompts;

public class ConfirmPromptTests
{
    public static TheoryData<string> Locales => [.. PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale)];

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void ItNeedsAnId(string? id) => Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(id));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yes please", true)]
    [InlineData("sure", true)]
    [InlineData("no", false)]
    [InlineData("nope", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("the second", false)]
    public async Task AnAnswerIsRecognised(string answer, bool expected) =>
        await new Conversation(new ConfirmPrompt("p")).Ask("p", "Sure?")
            .Send("hi").AssertReply("Sure? (1) Yes or (2) No")
            .Send(answer).AssertReply($"result: {expected}")
            .StartTestAsync();

    [Fact]
    public async Task AnotherAnswerGetsTheRetryPrompt() =>
        await new Conversation(new ConfirmPrompt("p")).Ask("p", "Sure?", "Yes or no?")
            .Send("hi").AssertReply("Sure? (1) Yes or (2) No")
            .Send("lala").AssertReply("Yes or no? (1) Yes or (2) No")
            .Send("3").AssertReply("Yes or no? (1) Yes or (2) No")
            .Send(new Activity { Type = ActivityTypes.Message }).AssertReply("Yes or no? (1) Yes or (2) No")
            .Send("no").AssertReply("result: False")
            .StartTestAsync();

    [Fact]
    public async Task WithoutNumbersANumberIsNoAnswer() =>
        await new Conversation(new ConfirmPrompt("p") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false, InlineSeparator = "~" } })
            .Ask("p", "Sure?")
            .Send("hi").AssertReply("Sure? Yes or No")
            .Send("2").AssertReply("Sure? Yes or No")
            .Send("no").AssertReply("result: False")
            .StartTestAsync();

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task YesAndNoAreAskedAndUnderstoodInEveryLanguage(string locale)
    {
        var culture = PromptCultureModels.GetSupportedCultures().Single(model => model.Locale == locale);
        var question = $"? (1) {culture.YesInLanguage}{culture.InlineOr}(2) {culture.NoInLanguage}";

        await new Conversation(new ConfirmPrompt("p", defaultLocale: locale)).Ask("p", "?")
            .Send(Conversation.Message("hi", locale)).AssertReply(question)
            .Send(Conversation.Message(culture.YesInLanguage, locale)).AssertReply("result: True")
            .Send(Conversation.Message("hi", locale)).AssertReply(question)
            .Send(Conversation.Message(culture.NoInLanguage, locale)).AssertReply("result: False")
            .Send(Conversation.Message("hi", locale)).AssertReply(question)
            .Send(Conversation.Message("2", locale)).AssertReply("result: False")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("bg-bg", "? (1) да или (2) Не")]
    [InlineData("BG", "? (1) да или (2) Не")]
    [InlineData("es-MX", "? (1) Sí o (2) No")]
    [InlineData("de-AT", "? (1) Ja oder (2) Nein")]
    [InlineData("ko-kr", "? (1) 예 또는 (2) 아니")]
    public async Task YesAndNoAreWrittenAsTheOfficialPromptWritesThem(string locale, string question) =>
        await new Conversation(new ConfirmPrompt("p")).Ask("p", "?").Send(Conversation.Message("hi", locale)).AssertReply(question).StartTestAsync();

    [Fact]
    public async Task ChoicesOfOnesOwnAreAskedAndUnderstood() =>
        await new Conversation(new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("go"), new Choice("stay")) }).Ask("p", "?")
            .Send("hi").AssertReply("? (1) go or (2) stay")
            .Send("stay").AssertReply("result: False")
            .Send("hi").AssertReply("? (1) go or (2) stay")
            .Send("go").AssertReply("result: True")
            .StartTestAsync();

    [Fact]
    public async Task WordsOfOnesOwnAreUsedForTheirLanguage()
    {
        var words = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["tlh-tlh"] = (new Choice("HIja'"), new Choice("ghobe'"), new ChoiceFactoryOptions(", ", " pagh ", ", pagh ", true)),
        };

        await new Conversation(new ConfirmPrompt("p", words, null, "tlh-tlh")).Ask("p", "?")
            .Send(Conversation.Message("hi", "tlh-tlh")).AssertReply("? (1) HIja' pagh (2) ghobe'")
            .Send(Conversation.Message("ghobe'", "tlh-tlh")).AssertReply("result: False")
            .StartTestAsync();
    }

    [Fact]
    public async Task AValidatorMayRefuse() =>
        await new Conversation(new ConfirmPrompt("p", (answer, _) => Task.FromResult(answer.Recognized.Succeeded && answer.Recognized.Value)))
            .Ask("p", "?", "Please say yes.")
            .Send("hi").AssertReply("? (1) Yes or (2) No")
            .Send("no").AssertReply("Please say yes. (1) Yes or (2) No")
            .Send("yes").AssertReply("result: True")
            .StartTestAsync();
}
