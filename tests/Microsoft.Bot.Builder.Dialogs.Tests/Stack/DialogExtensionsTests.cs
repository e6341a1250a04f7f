using Microsoft.Bot.Builder.Adapters;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Stack;

public class DialogExtensionsTests
{
    [Fact]
    public async Task RunAsyncBeginsTheDialogAndContinuesItInTheNextTurns()
    {
        await Flow(new Introduction())
            .Send("hi")
            .AssertReply("What is your name?")
            .Send("Ada")
            .AssertReply("Hello Ada.")
            .Send("hi")
            .AssertReply("What is your name?")
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsyncOffersAnExceptionToTheStackAndContinuesWhenADialogHandlesIt()
    {
        await Flow(new Introduction { ForgivesErrors = true })
            .Send("hi")
            .AssertReply("What is your name?")
            .Send("fail")
            .AssertReply("Never mind.")
            .Send("hi")
            .AssertReply("What is your name?")
            .StartTestAsync();
    }

    [Fact]
    public async Task RunAsyncThrowsAnExceptionThatNoDialogHandlesAndTellsWhereItHappened()
    {
        var flow = Flow(new Introduction()).Send("hi").AssertReply("What is your name?").Send("fail");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);

        var where = Assert.IsType<Dictionary<string, object>>(exception.Data[nameof(DialogContext)]);
        Assert.Equal("steps", where["activeDialog"]);
        Assert.Equal(nameof(Introduction), where["parent"]);
    }

    static TestFlow Flow(Dialog dialog)
    {
        var conversation = new ConversationState(new MemoryStorage());
        var stack = conversation.CreateProperty<DialogState>("stack");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(conversation));
        return new TestFlow(adapter, (turn, cancellationToken) => dialog.RunAsync(turn, stack, cancellationToken));
    }

    sealed class Introduction : ComponentDialog
    {
        internal Introduction()
        {
            AddDialog(new WaterfallDialog("steps", [AskAsync, GreetAsync]));
            AddDialog(new TextPrompt("name"));
        }

        internal bool ForgivesErrors { get; init; }

        public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error || !ForgivesErrors)
                return await base.OnDialogEventAsync(dc, e, cancellationToken);

            await dc.Context.SendActivityAsync("Never mind.", cancellationToken: cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            dc.Context.Activity.Text = "forgiven";
            return true;
        }

        static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.Context.Activity.Text == "forgiven"
                ? step.EndDialogAsync(null, cancellationToken)
                : step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken);

        static async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            if ((string)step.Result == "fail")
                throw new InvalidOperationException("It failed.");

            await step.Context.SendActivityAsync($"Hello {step.Result}.", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }
    }
}
