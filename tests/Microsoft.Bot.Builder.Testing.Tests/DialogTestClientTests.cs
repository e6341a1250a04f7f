using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing.Tests;

public class DialogTestClientTests
{
    [Fact]
    public async Task ADialogIsTalkedThroughToItsResult()
    {
        var client = new DialogTestClient(Channels.Msteams, new NameDialog());

        Assert.Equal("What is your name?", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("Hello, Ada.", (await client.SendActivityAsync<IMessageActivity>("Ada")).Text);
        Assert.Equal("Nice to meet you.", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal("Ada", client.DialogTurnResult.Result);
        Assert.NotNull(client.DialogContext);
    }

    [Fact]
    public async Task AfterItsEndTheDialogBeginsAnew()
    {
        var client = new DialogTestClient(Channels.Test, new NameDialog());
        await client.SendActivityAsync<IMessageActivity>("hi");
        await client.SendActivityAsync<IMessageActivity>("Ada");
        client.GetNextReply<IMessageActivity>();

        Assert.Equal("What is your name?", (await client.SendActivityAsync<IMessageActivity>("hi again")).Text);
    }

    [Fact]
    public async Task TheDialogGetsItsOptionsAndTheActivity()
    {
        var client = new DialogTestClient(Channels.Emulator, new OptionsDialog(), "options");

        var reply = await client.SendActivityAsync<IMessageActivity>(new Activity { Type = ActivityTypes.Event, Name = "start" });

        Assert.Equal("options event start emulator", reply.Text);
    }

    [Fact]
    public async Task MiddlewareSeesTheTurnsInItsOrder()
    {
        var order = new List<string>();
        var client = new DialogTestClient(Channels.Test, new NameDialog(), null, [new Noting("one", order), new Noting("two", order)]);

        await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Equal(["one", "two"], order);
    }

    [Fact]
    public async Task AnAdapterAndAStateCanBeHandedIn()
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new TestAdapter(Channels.Directline);
        var client = new DialogTestClient(adapter, new NameDialog(), conversationState: state);

        var reply = await client.SendActivityAsync<IMessageActivity>("hi");

        Assert.Equal(Channels.Directline, reply.ChannelId);
        Assert.Same(state, client.ConversationState);
    }

    sealed class NameDialog : ComponentDialog
    {
        public NameDialog()
            : base(nameof(NameDialog))
        {
            AddDialog(new TextPrompt("name"));
            AddDialog(new WaterfallDialog("steps",
            [
                (step, cancellationToken) =>
                    step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What is your name?") }, cancellationToken),
                async (step, cancellationToken) =>
                {
                    await step.Context.SendActivityAsync($"Hello, {step.Result}.", cancellationToken: cancellationToken);
                    await step.Context.SendActivityAsync("Nice to meet you.", cancellationToken: cancellationToken);
                    return await step.EndDialogAsync(step.Result, cancellationToken);
                },
            ]));
            InitialDialogId = "steps";
        }
    }

    sealed class OptionsDialog() : Dialog(nameof(OptionsDialog))
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            var activity = dc.Context.Activity;
            await dc.Context.SendActivityAsync($"{options} {activity.Type} {activity.Name} {activity.ChannelId}", cancellationToken: cancellationToken);
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }
    }

    sealed class Noting(string name, List<string> order) : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name);
            return next(cancellationToken);
        }
    }
}
