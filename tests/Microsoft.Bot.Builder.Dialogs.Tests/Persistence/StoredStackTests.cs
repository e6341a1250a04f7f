using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Persistence;

public class StoredStackTests
{
    public static TheoryData<string> Storages => ["memory", "plain JSON"];

    public static TheoryData<object> Values =>
    [
        "text", "", true, 42, -7, 42L, 9_000_000_000L, 3.5, 5.0, double.NaN, 2.5f, 19.99m, (short)3, 'x',
        new DateTime(2026, 3, 1, 12, 30, 0, DateTimeKind.Utc), new DateTimeOffset(2026, 3, 1, 12, 30, 0, TimeSpan.FromHours(2)),
        TimeSpan.FromMinutes(90), new Guid("8f7a3c1e-0000-4000-8000-000000000001"), DayOfWeek.Friday,
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void ValuesOfAWaterfallComeBackWithTheirTypes(object value)
    {
        var restored = RoundTrip(value)!;

        Assert.Equal(value, restored);
        Assert.Equal(value.GetType(), restored.GetType());
    }

    [Fact]
    public void ObjectsListsAndMapsComeBackWithTheirTypes()
    {
        var profile = Assert.IsType<Profile>(RoundTrip(new Profile("Ada", 36, ["maths", "engines"])));
        Assert.Equal(("Ada", 36), (profile.Name, profile.Age));
        Assert.Equal(["maths", "engines"], profile.Interests);

        Assert.Equal(["a", "b"], Assert.IsType<List<string>>(RoundTrip(new List<string> { "a", "b" })));
        Assert.Equal([1, 2], Assert.IsType<int[]>(RoundTrip(new[] { 1, 2 })));
        Assert.Equal(1.5, Assert.IsType<Dictionary<string, double>>(RoundTrip(new Dictionary<string, double> { ["x"] = 1.5 }))["x"]);

        var map = Assert.IsType<Dictionary<string, object>>(RoundTrip(new Dictionary<string, object> { ["choice"] = new FoundChoice { Value = "red", Index = 2 } }));
        Assert.Equal(2, Assert.IsType<FoundChoice>(map["choice"]).Index);
    }

    [Fact]
    public void NullAndJsonComeBackAsTheyAre()
    {
        Assert.Null(RoundTrip(null));
        var json = JsonSerializer.Deserialize<JsonElement>("""{"$type":"a trap","n":[1]}""");
        Assert.Equal(json.GetRawText(), Assert.IsType<JsonElement>(RoundTrip(json)).GetRawText());
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task ANestedConversationGoesOnThoughEveryTurnReadsItsStackFromStorage(string storage)
    {
        await Flow(StorageOf(storage))
            .Send("hi")
            .AssertReply("Which colour? (1) red, (2) green, or (3) blue")
            .Send("purple")
            .AssertReply("One of these, please. (1) red, (2) green, or (3) blue")
            .Send("the second")
            .AssertReply("How many? (attempts 2)")
            .Send("7")
            .AssertReply("7 of green for Ada at 2.50, order 9000000000: begun with 3 apples")
            .StartTestAsync();
    }

    [Fact]
    public async Task AStoredStackKeepsNoAddressesAndStaysSmall()
    {
        var storage = new PlainJsonStorage();
        await Flow(storage).Send("hi").AssertReply("Which colour? (1) red, (2) green, or (3) blue").StartTestAsync();

        var document = Encoding.UTF8.GetString(Assert.Single(storage.Documents).Value);
        Assert.DoesNotContain("recipient", document, StringComparison.Ordinal);
        Assert.True(document.Length < 4096, $"The stack of a component with a waterfall and a prompt takes {document.Length} characters.");
    }

    [Fact]
    public async Task AStackWhoseDialogIsGoneSinceTheReleaseThrowsAndCanBeCancelled()
    {
        var conversation = new ConversationState(new PlainJsonStorage());
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

    [Fact]
    public void PromptOptionsComeBackWhole()
    {
        var options = new PromptOptions
        {
            Prompt = new Activity { Type = ActivityTypes.Message, Text = "?", Attachments = [new Attachment { ContentType = "text/plain", Content = "some" }] },
            RetryPrompt = MessageFactory.Text("??", "spoken"),
            Choices = [new Choice("red") { Synonyms = ["rot"], Action = new CardAction { Type = ActionTypes.PostBack, Title = "Red", Value = "r" } }],
            Style = ListStyle.HeroCard,
            Validations = new Profile("Ada", 36, []),
            RecognizeLanguage = "de-de",
        };

        var restored = Assert.IsType<PromptOptions>(RoundTrip(options));

        Assert.Equal("?", restored.Prompt.Text);
        Assert.Equal("text/plain", Assert.Single(restored.Prompt.Attachments).ContentType);
        Assert.Equal("spoken", restored.RetryPrompt.Speak);
        var choice = Assert.Single(restored.Choices);
        Assert.Equal("rot", Assert.Single(choice.Synonyms));
        Assert.Equal(("Red", ActionTypes.PostBack), (choice.Action.Title, choice.Action.Type));
        Assert.Equal(ListStyle.HeroCard, restored.Style);
        Assert.Equal("Ada", Assert.IsType<Profile>(restored.Validations).Name);
        Assert.Equal("de-de", restored.RecognizeLanguage);
    }

    /// <summary>Through a plain serialiser, as a storage of a bot's own would do it.</summary>
    static object? RoundTrip(object? value)
    {
        var state = new DialogState([new DialogInstance { Id = "a", State = new Dictionary<string, object?> { ["value"] = value }! }]);
        var restored = JsonSerializer.Deserialize<DialogState>(JsonSerializer.SerializeToUtf8Bytes(state));
        return Assert.Single(restored!.DialogStack).State["value"];
    }

    static IStorage StorageOf(string name) => name == "memory" ? new MemoryStorage() : new PlainJsonStorage();

    static TestFlow Flow(IStorage storage)
    {
        var conversation = new ConversationState(storage);
        var stack = conversation.CreateProperty<DialogState>("stack");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(conversation));
        return new TestFlow(adapter, async (turn, cancellationToken) =>
        {
            // Everything anew, as after a restart.
            var dialogs = new DialogSet(stack).Add(new Order());
            var dc = await dialogs.CreateContextAsync(turn, cancellationToken);
            if ((await dc.ContinueDialogAsync(cancellationToken)).Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync(nameof(Order), new Profile("apples", 3, []), cancellationToken);
        });
    }

    public sealed record Profile(string Name, int Age, List<string> Interests);

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
                prompt.Recognized.Value.Synonym = prompt.AttemptCount.ToString(System.Globalization.CultureInfo.InvariantCulture);

            return Task.FromResult(prompt.Recognized.Succeeded);
        }

        static Task<DialogTurnResult> AskColourAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            step.Values["who"] = new Profile("Ada", 36, []);
            step.Values["price"] = 2.50m;
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
            step.Values["colour"] = step.Result;
            var attempts = ((FoundChoice)step.Result).Synonym;
            return step.PromptAsync("count", new PromptOptions { Prompt = MessageFactory.Text($"How many? (attempts {attempts})") }, cancellationToken);
        }

        static async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            var colour = (FoundChoice)step.Values["colour"];
            var who = (Profile)step.Values["who"];
            var begun = (Profile)step.Options;
            var price = ((decimal)step.Values["price"]).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
            await step.Context.SendActivityAsync(
                $"{(int)step.Result} of {colour.Value} for {who.Name} at {price}, order {(long)step.Values["order"]}: begun with {begun.Age} {begun.Name}",
                cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }
    }
}
