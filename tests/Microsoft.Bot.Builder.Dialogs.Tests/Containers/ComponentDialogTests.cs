using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Containers;

public class ComponentDialogTests
{
    [Fact]
    public void TheFirstDialogAddedIsTheInitialOneUnlessSet()
    {
        var component = new ComponentDialog("c").AddDialog(new TextPrompt("a")).AddDialog(new TextPrompt("b"));
        Assert.Equal("a", component.InitialDialogId);

        Assert.Equal("b", new ComponentDialog("c") { InitialDialogId = "b" }.AddDialog(new TextPrompt("a")).InitialDialogId);
        Assert.Same(component.Dialogs.Find("b"), component.FindDialog("b"));
    }

    [Fact]
    public async Task AComponentInAComponentPassesResultsOut() =>
        await new Conversation(Outer()).Run("outer")
            .Send("hi").AssertReply("inner?")
            .Send("x").AssertReply("outer got <x>?")
            .Send("y").AssertReply("result: y")
            .StartTestAsync();

    [Fact]
    public async Task AnInterruptionAnswersAndAsksAgain() =>
        await new Conversation(Outer()).Run("outer")
            .Send("hi").AssertReply("inner?")
            .Send("help").AssertReply("Help.").AssertReply("inner?")
            .Send("x").AssertReply("outer got <x>?")
            .StartTestAsync();

    [Fact]
    public async Task AnInterruptionMayBeginADialogOnTopWhoseEndAsksAgain() =>
        await new Conversation(Outer()).Run("outer")
            .Send("hi").AssertReply("inner?")
            .Send("details").AssertReply("Which details?")
            .Send("all").AssertReply("inner?")
            .Send("x").AssertReply("outer got <x>?")
            .StartTestAsync();

    [Fact]
    public async Task AnInterruptionMayCancelEverything() =>
        await new Conversation(Outer()).Run("outer")
            .Send("hi").AssertReply("inner?")
            .Send("cancel").AssertReply("ended inner CancelCalled").AssertReply("result: nothing")
            .Send("hi").AssertReply("inner?")
            .StartTestAsync();

    [Fact]
    public async Task InnerDialogsFindThoseOfTheOuterSets() =>
        await new Conversation(
            new ComponentDialog("c").AddDialog(new WaterfallDialog("w",
            [
                (step, token) => step.PromptAsync("outside", new PromptOptions { Prompt = MessageFactory.Text("?") }, token),
                (step, token) => step.EndDialogAsync(step.Result, token),
            ])),
            new TextPrompt("outside")).Run("c")
            .Send("hi").AssertReply("?")
            .Send("x").AssertReply("result: x")
            .StartTestAsync();

    [Fact]
    public async Task AnOuterDialogOnTheInnerStackAsksAgainAndIsToldOfACancel()
    {
        var outside = new Outside("outside");
        var conversation = new Conversation(
            new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [(step, token) => step.BeginDialogAsync("outside", null, token)])),
            outside,
            new TextPrompt("text"));

        await conversation.Turn(async (dc, token) =>
        {
            if (dc.ActiveDialog == null)
                await dc.BeginDialogAsync("c", null, token);
            else if (dc.Context.Activity.Text == "again")
                await dc.RepromptDialogAsync(token);
            else
                await dc.CancelAllDialogsAsync(token);
        })
            .Send("hi").AssertReply("asked")
            .Send("again").AssertReply("asked again")
            .Send("stop").AssertReply("ended CancelCalled")
            .StartTestAsync();
    }

    [Fact]
    public async Task ItIsInitializedOnceAndMayChooseItsFirstDialogThen()
    {
        var component = new Initialized();
        await new Conversation(component).Run(nameof(Initialized))
            .Send("hi").AssertReply("?").Send("x").AssertReply("result: x").Send("hi").AssertReply("?").StartTestAsync();

        Assert.Equal(1, component.Times);
    }

    [Fact]
    public void TelemetryReachesTheInnerDialogs()
    {
        var log = new TelemetryLog();
        var component = new ComponentDialog("c").AddDialog(new TextPrompt("a"));
        component.TelemetryClient = log;
        component.AddDialog(new TextPrompt("b"));

        Assert.All(component.Dialogs.GetDialogs(), dialog => Assert.Same(log, dialog.TelemetryClient));
        component.TelemetryClient = null;
        Assert.All(component.Dialogs.GetDialogs(), dialog => Assert.Same(NullBotTelemetryClient.Instance, dialog.TelemetryClient));
    }

    [Fact]
    public async Task ItNeedsAContextAndNoTokenForOptions()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ComponentDialog("c").BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() => new ComponentDialog("c").BeginDialogAsync(null, CancellationToken.None));
    }

    static ComponentDialog Outer()
    {
        var inner = new Interruptible("inner");
        inner.AddDialog(new WaterfallDialog("inner steps",
        [
            (step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("inner?") }, token),
            (step, token) => step.EndDialogAsync($"<{step.Result}>", token),
        ]));
        inner.AddDialog(new TextPrompt("text"));
        return new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("outer steps",
            [
                (step, token) => step.BeginDialogAsync("inner", null, token),
                (step, token) =>
                    step.Result == null
                        ? step.EndDialogAsync(null, token)
                        : step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text($"outer got {step.Result}?") }, token),
                (step, token) => step.EndDialogAsync(step.Result, token),
            ]))
            .AddDialog(inner)
            .AddDialog(new TextPrompt("text"));
    }

    sealed class Interruptible(string id) : ComponentDialog(id)
    {
        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("Help.", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "details":
                    return await innerDc.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("Which details?") }, cancellationToken);
                case "cancel":
                    return await innerDc.Parent.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override async Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            if (reason == DialogReason.CancelCalled)
                await context.SendActivityAsync($"ended {instance.Id} {reason}", cancellationToken: cancellationToken);
        }
    }

    sealed class Outside(string id) : Dialog(id)
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync("asked", cancellationToken: cancellationToken);
            return EndOfTurn;
        }

        public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync("asked again", cancellationToken: cancellationToken);

        public override Task EndDialogAsync(
            ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync($"ended {reason}", cancellationToken: cancellationToken);
    }

    sealed class Initialized : ComponentDialog
    {
        internal int Times { get; set; }

        protected override Task OnInitializeAsync(DialogContext dc)
        {
            Times++;
            Dialogs.Add(new WaterfallDialog("steps",
            [
                (step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("?") }, token),
                (step, token) => step.EndDialogAsync(step.Result, token),
            ]));
            Dialogs.Add(new TextPrompt("text"));
            return base.OnInitializeAsync(dc);
        }
    }
}
