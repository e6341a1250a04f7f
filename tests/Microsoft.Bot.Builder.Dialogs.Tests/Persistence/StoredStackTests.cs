using System.Globalization;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Persistence;

public class StoredStackTests
{
    [Theory]
    [InlineData(TypeNameHandling.Auto)]
    [InlineData(TypeNameHandling.All)]
    public async Task ANestedConversationGoesOnThoughEveryTurnReadsItsStackFromText(TypeNameHandling names)
    {
        await new StoredConversation(names).Flow()
            .Send("hi")
            .AssertReply("Which colour? (1) red, (2) green, or (3) blue")
            .Send("purple")
            .AssertReply("One of these, please. (1) red, (2) green, or (3) blue")
            .Send("the second")
            .AssertReply("How many? (attempts 2)")
            .Send("7")
            .AssertReply("7 of green for Ada, order 9000000000")
            .StartTestAsync();
    }

    [Fact]
    public async Task AStoredStackKeepsNoAddressesAndStaysSmall()
    {
        var conversation = new StoredConversation(TypeNameHandling.Auto);
        await conversation.Flow().Send("hi").AssertReply("Which colour? (1) red, (2) green, or (3) blue").StartTestAsync();

        Assert.DoesNotContain("recipient", conversation.Document, StringComparison.Ordinal);
        Assert.True(
            conversation.Document.Length < 2048, $"The stack of a component with a waterfall and a prompt takes {conversation.Document.Length} characters.");
    }

    [Fact]
    public async Task AStackWhoseDialogIsGoneSinceTheReleaseThrowsAndCanBeCancelled()
    {
        var conversation = new ConversationState(new MemoryStorage());
        var stack = conversation.CreateProperty<DialogState>("stack");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(conversation));
        var before = new DialogSet(stack).Add(new TextPrompt("old"));
        var after = new DialogSet(stack).Add(new TextPrompt("new"));

        await new TestFlow(adapter, (turn, token) => BeginAsync(before, turn, token)).Send("hi").AssertReply("?").StartTestAsync();

        await new TestFlow(adapter, async (turn, token) =>
        {
            var dc = await after.CreateContextAsync(turn, token);
            var exception = await Assert.ThrowsAsync<Exception>(() => dc.ContinueDialogAsync(token));
            Assert.Equal("Failed to continue dialog. A dialog with id old could not be found.", exception.Message);
            Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync(token)).Status);
            Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync(token)).Status);
            await turn.SendActivityAsync("cancelled", cancellationToken: token);
        }).Send("hi").AssertReply("cancelled").StartTestAsync();

        static async Task BeginAsync(DialogSet dialogs, ITurnContext turn, CancellationToken token)
        {
            var dc = await dialogs.CreateContextAsync(turn, token);
            await dc.PromptAsync("old", new PromptOptions { Prompt = MessageFactory.Text("?") }, token);
        }
    }

    [Theory]
    [InlineData(TypeNameHandling.None)]
    [InlineData(TypeNameHandling.Auto)]
    [InlineData(TypeNameHandling.All)]
    public void PromptOptionsComeBackWhole(TypeNameHandling names)
    {
        var options = new PromptOptions
        {
            Prompt = new Activity { Type = ActivityTypes.Message, Text = "?", Attachments = [new Attachment { ContentType = "text/plain", Content = "some" }] },
            RetryPrompt = MessageFactory.Text("??", "spoken"),
            Choices = [new Choice("red") { Synonyms = ["rot"], Action = new CardAction { Type = ActionTypes.PostBack, Title = "Red", Value = "r" } }],
            Style = ListStyle.HeroCard,
            Validations = "short",
            RecognizeLanguage = "de-de",
        };
        var settings = new JsonSerializerSettings { TypeNameHandling = names };

        var restored = JsonConvert.DeserializeObject<PromptOptions>(JsonConvert.SerializeObject(options, settings), settings)!;

        Assert.Equal("?", restored.Prompt.Text);
        Assert.Equal("text/plain", Assert.Single(restored.Prompt.Attachments).ContentType);
        Assert.Equal("spoken", restored.RetryPrompt.Speak);
        var choice = Assert.Single(restored.Choices);
        Assert.Equal(("red", "rot"), (choice.Value, Assert.Single(choice.Synonyms)));
        Assert.Equal(("Red", ActionTypes.PostBack), (choice.Action.Title, choice.Action.Type));
        Assert.Equal((ListStyle.HeroCard, "short", "de-de"), (restored.Style, restored.Validations, restored.RecognizeLanguage));
    }

    [Fact]
    public void ANestedStackIsWrittenByTheOfficialNames()
    {
        var inner = new DialogState([new DialogInstance { Id = "inner", State = new Dictionary<string, object> { ["stepIndex"] = 1 } }]);
        var state = new DialogState(
            [new DialogInstance { Id = "outer", State = new Dictionary<string, object> { [ComponentDialog.PersistedDialogState] = inner } }]);

        Assert.Equal(
            """{"dialogStack":[{"id":"outer","state":{"dialogs":{"dialogStack":[{"id":"inner","state":{"stepIndex":1}}]}}}]}""",
            JsonConvert.SerializeObject(state));
    }

    /// <summary>A conversation whose stack is a text between any two turns, and all else made anew, as after a restart.</summary>
    sealed class StoredConversation(TypeNameHandling names)
    {
        readonly JsonSerializerSettings _settings = new() { TypeNameHandling = names, NullValueHandling = NullValueHandling.Ignore };

        internal string Document { get; private set; } = "{}";

        internal TestFlow Flow() => new(new TestAdapter(), async (turn, cancellationToken) =>
        {
            var state = JsonConvert.DeserializeObject<DialogState>(Document, _settings)!;
            var dc = new DialogContext(new DialogSet().Add(new Order()), turn, state);
            if ((await dc.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync(nameof(Order), null, cancellationToken);
            Document = JsonConvert.SerializeObject(state, _settings);
        });
    }

    sealed class Order : ComponentDialog
    {
        internal Order()
        {
            AddDialog(new WaterfallDialog("steps", [AskColourAsync, AskCountAsync, EndAsync]));
            AddDialog(new ChoicePrompt("colour", CountAttemptsAsync));
            AddDialog(new NumberPrompt<int>("count"));
        }

        static Task<bool> CountAttemptsAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken)
        {
            if (prompt.Recognized.Succeeded)
                prompt.Recognized.Value.Synonym = prompt.AttemptCount.ToString(CultureInfo.InvariantCulture);

            return Task.FromResult(prompt.Recognized.Succeeded);
        }

        static Task<DialogTurnResult> AskColourAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["who"] = "Ada";
            step.Values["order"] = 9_000_000_000;
            return step.PromptAsync("colour", new PromptOptions
            {
                Prompt = MessageFactory.Text("Which colour?"),
                RetryPrompt = MessageFactory.Text("One of these, please."),
                Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
            }, cancellationToken);
        }

        static Task<DialogTurnResult> AskCountAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var colour = (FoundChoice)step.Result;
            step.Values["colour"] = colour.Value;
            return step.PromptAsync("count", new PromptOptions { Prompt = MessageFactory.Text($"How many? (attempts {colour.Synonym})") }, cancellationToken);
        }

        static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            // A number comes back as the largest kind.
            var order = Convert.ToInt64(step.Values["order"], CultureInfo.InvariantCulture);
            await step.Context.SendActivityAsync(
                $"{(int)step.Result} of {step.Values["colour"]} for {step.Values["who"]}, order {order}",
                cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }
    }
}
