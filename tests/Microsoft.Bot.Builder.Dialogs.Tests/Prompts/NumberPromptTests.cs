namespace Microsoft.Bot.Builder.Dialogs.Tests.Prompts;

public class NumberPromptTests
{
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void ItNeedsAnId(string? id) => Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(id));

    [Fact]
    public void OtherTypesAreNotSupported()
    {
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("p"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<string>("p"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<DateTime>("p"));
    }

    [Theory]
    [InlineData("42", "42")]
    [InlineData("I have 3 dogs", "3")]
    [InlineData("seven", "7")]
    [InlineData("-5", "-5")]
    public Task AnIntIsRecognised(string answer, string expected) => Recognised(new NumberPrompt<int>("p"), answer, expected);

    [Fact]
    public Task ALongIsRecognised() => Recognised(new NumberPrompt<long>("p"), "9000000000", "9000000000");

    [Fact]
    public Task AFloatIsRecognised() => Recognised(new NumberPrompt<float>("p"), "3.14", "3.14");

    [Theory]
    [InlineData("3.14", "3.14")]
    [InlineData("$500", "500")]
    [InlineData("500 dollars", "500")]
    [InlineData("i am 18 years old", "18")]
    [InlineData("I've run 5km", "5")]
    [InlineData("The temperature is 32C", "32")]
    public Task ADoubleIsRecognisedWithItsUnit(string answer, string expected) => Recognised(new NumberPrompt<double>("p"), answer, expected);

    [Fact]
    public Task ADecimalKeepsItsDigits() => Recognised(new NumberPrompt<decimal>("p"), "1234567890.123456789", "1234567890.123456789");

    [Theory]
    [InlineData("nl-nl")]
    [InlineData("de-de")]
    [InlineData("de-AT")]
    public Task ADecimalCommaIsReadWhereItIsOne(string locale) => Recognised(new NumberPrompt<double>("p"), "3,14", "3.14", locale);

    [Fact]
    public Task TheDefaultLanguageIsThePrompts() => Recognised(new NumberPrompt<double>("p", null, "nl-nl"), "3,14", "3.14");

    [Fact]
    public Task AnUnknownLanguageIsReadAsEnglish() => Recognised(new NumberPrompt<double>("p"), "3.14", "3.14", "not-supported");

    [Theory]
    [InlineData("hello")]
    [InlineData("dollars")]
    [InlineData("3.5")]
    [InlineData("9000000000")]
    public async Task AnotherAnswerGetsTheRetryPrompt(string answer) =>
        await new Conversation(new NumberPrompt<int>("p")).Ask("p", "?", "A whole number, please.")
            .Send("hi").AssertReply("?")
            .Send(answer).AssertReply("A whole number, please.")
            .Send("64").AssertReply("result: 64")
            .StartTestAsync();

    [Fact]
    public async Task AValidatorMayRefuse() =>
        await new Conversation(new NumberPrompt<int>("p", (answer, _) => Task.FromResult(answer.Recognized.Value is > 0 and < 100)))
            .Ask("p", "?", "Less than 100.")
            .Send("hi").AssertReply("?")
            .Send("150").AssertReply("Less than 100.")
            .Send("64").AssertReply("result: 64")
            .StartTestAsync();

    static async Task Recognised<T>(NumberPrompt<T> prompt, string answer, string expected, string? locale = null)
    {
        var conversation = new Conversation(prompt);
        await conversation.Turn(async (dc, token) =>
        {
            dc.Context.Activity.Locale = locale;
            var result = await dc.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
                await dc.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("?") }, token);
            else
                await dc.Context.SendActivityAsync(FormattableString.Invariant($"{Assert.IsType<T>(result.Result)}"), cancellationToken: token);
        }).Send("hi").AssertReply("?").Send(answer).AssertReply(expected).StartTestAsync();
    }
}
