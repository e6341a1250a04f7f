using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Prompts;

public class TextPromptTests
{
    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void ItNeedsAnId(string? id) => Assert.Throws<ArgumentNullException>(() => new TextPrompt(id));

    [Fact]
    public async Task AnyTextIsTheAnswer() =>
        await new Conversation(new TextPrompt("p")).Ask("p", "Name?")
            .Send("hi").AssertReply(Hinted("Name?"))
            .Send("Ada Lovelace").AssertReply("result: Ada Lovelace")
            .StartTestAsync();

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u200B\uFEFF")]
    [InlineData("<script>alert('hi')</script>")]
    [InlineData("ﷺ \u202Etxet desrever \uD83D")]
    public async Task TextIsTheAnswerHoweverOddOrEmpty(string text)
    {
        var prompt = new TextPrompt("p");
        await new Conversation(prompt).Turn(async (dc, token) =>
        {
            var result = await dc.ContinueDialogAsync(token);
            if (result.Status == DialogTurnStatus.Empty)
                await dc.PromptAsync("p", new PromptOptions { Prompt = MessageFactory.Text("?") }, token);
            else
                await dc.Context.SendActivityAsync($"{result.Status} {text == (string)result.Result}", cancellationToken: token);
        }).Send("hi").AssertReply("?").Send(Conversation.Message(text)).AssertReply("Complete True").StartTestAsync();
    }

    [Fact]
    public async Task AMessageWithoutTextIsAskedAgainAndOtherActivitiesArePassedOver() =>
        await new Conversation(new TextPrompt("p")).Ask("p", "Name?", "Your name in words?")
            .Send("hi").AssertReply("Name?")
            .Send(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment()] }).AssertReply(Hinted("Your name in words?"))
            .Send(new Activity { Type = ActivityTypes.Event, Name = "tick", Text = "no answer" })
            .Send("Ada").AssertReply("result: Ada")
            .StartTestAsync();

    [Fact]
    public async Task AValidatorThatSaysSomethingKeepsThePromptQuiet() =>
        await new Conversation(new TextPrompt("p", async (answer, token) =>
        {
            if (answer.Recognized.Value?.Length > 3)
                return true;

            await answer.Context.SendActivityAsync($"Longer than 3, try {answer.AttemptCount}.", cancellationToken: token);
            return false;
        })).Ask("p", "Name?", "never shown")
            .Send("hi").AssertReply("Name?")
            .Send("A").AssertReply("Longer than 3, try 1.")
            .Send("Al").AssertReply("Longer than 3, try 2.")
            .Send("Alan").AssertReply("result: Alan")
            .StartTestAsync();

    [Fact]
    public async Task AValidatorMayChangeTheValueAndRemember() =>
        await new Conversation(new TextPrompt("p", (answer, _) =>
        {
            var before = answer.State.TryGetValue("before", out var kept) ? (string)kept : null;
            answer.State["before"] = answer.Recognized.Value;
            answer.Recognized.Value = $"{before}, {answer.Recognized.Value} of {answer.Options.Validations}";
            return Task.FromResult(before != null);
        })).Run("p", new PromptOptions { Prompt = MessageFactory.Text("?"), Validations = 2 })
            .Send("hi").AssertReply("?")
            .Send("one").AssertReply("?")
            .Send("two").AssertReply("result: one, two of 2")
            .StartTestAsync();

    [Fact]
    public async Task AnInputHintOfOnesOwnIsKept() =>
        await new Conversation(new TextPrompt("p")).Run("p", new PromptOptions { Prompt = MessageFactory.Text("?", inputHint: InputHints.IgnoringInput) })
            .Send("hi").AssertReply(reply => Assert.Equal(InputHints.IgnoringInput, reply.AsMessageActivity().InputHint))
            .StartTestAsync();

    [Fact]
    public async Task WithoutAQuestionNothingIsSent() =>
        await new Conversation(new TextPrompt("p")).Run("p", new PromptOptions())
            .Send("hi")
            .Send("Ada").AssertReply("result: Ada")
            .StartTestAsync();

    [Fact]
    public async Task APromptIsBegunWithItsOptionsOnly() =>
        await new Conversation(new TextPrompt("p")).Turn(async (dc, token) =>
        {
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("p", null, token));
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("p", "options", token));
            await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("p", null, token));
            await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("", new PromptOptions(), token));
            await Assert.ThrowsAsync<ArgumentNullException>(() => new TextPrompt("p").ContinueDialogAsync(null, token));
            await dc.Context.SendActivityAsync("checked", cancellationToken: token);
        }).Send("hi").AssertReply("checked").StartTestAsync();

    static Action<IActivity> Hinted(string text) => reply =>
        Assert.Equal((text, InputHints.ExpectingInput), (reply.AsMessageActivity().Text, reply.AsMessageActivity().InputHint));
}
