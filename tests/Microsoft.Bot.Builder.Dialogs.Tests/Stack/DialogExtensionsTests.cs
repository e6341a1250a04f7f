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
    public async Task RunAsyncLetsAnExceptionThrough()
    {
        var flow = Flow(new Introduction()).Send("hi").AssertReply("What is your name?").Send("fail");

        await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);
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

        static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
            step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken);

        static async Task<DialogTurnResult> GreetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
        {
            if ((string)step.Result == "fail")
                throw new InvalidOperationException("It failed.");

            await step.Context.SendActivityAsync($"Hello {step.Result}.", cancellationToken: cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }
    }
}
