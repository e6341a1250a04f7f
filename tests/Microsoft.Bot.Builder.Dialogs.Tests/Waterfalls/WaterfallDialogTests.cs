using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Waterfalls;

public class WaterfallDialogTests
{
    [Fact]
    public async Task StepsRunATurnEachWithTheTextOfTheMessage()
    {
        WaterfallStep say = async (step, token) =>
        {
            await step.Context.SendActivityAsync($"{step.Index} {step.Reason} {step.Result ?? "nothing"} {step.Options}", cancellationToken: token);
            return Dialog.EndOfTurn;
        };

        await new Conversation(new WaterfallDialog("w", [say, say]).AddStep(say)).Run("w", "options")
            .Send("hi").AssertReply("0 BeginCalled nothing options")
            .Send("two").AssertReply("1 ContinueCalled two options")
            .Send(new Activity { Type = ActivityTypes.Event, Text = "passed over" })
            .Send("three").AssertReply("2 ContinueCalled three options")
            .Send("four").AssertReply("result: four")
            .StartTestAsync();
    }

    [Fact]
    public async Task NextGoesOnInTheSameTurnAndOnlyOnce() =>
        await new Conversation(new WaterfallDialog("w",
        [
            (step, token) => step.NextAsync("given", token),
            async (step, token) =>
            {
                await step.Context.SendActivityAsync($"{step.Reason} {step.Result}", cancellationToken: token);
                var result = await step.NextAsync(null, token);
                var exception = await Assert.ThrowsAsync<Exception>(() => step.NextAsync(null, token));
                Assert.Contains("'w'", exception.Message, StringComparison.Ordinal);
                await Assert.ThrowsAsync<ArgumentException>(() => step.NextAsync(token));
                return result;
            },
        ])).Run("w").Send("hi").AssertReply("NextCalled given").AssertReply("result: nothing").StartTestAsync();

    [Fact]
    public async Task ValuesLastUntilTheWaterfallEnds() =>
        await new Conversation(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["count"] = step.Values.Count;
                step.Values["first"] = step.Context.Activity.Text;
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, token) => step.EndDialogAsync($"{step.Values["first"]} {(int)step.Values["count"] + 1}", token),
        ])).Run("w")
            .Send("a").Send("b").AssertReply("result: a 1")
            .Send("c").Send("d").AssertReply("result: c 1")
            .StartTestAsync();

    [Fact]
    public async Task NestedWaterfallsResumeWithResults() =>
        await new Conversation(
            new WaterfallDialog("outer",
            [
                (step, token) => step.BeginDialogAsync("inner", "for inner", token),
                (step, token) => step.EndDialogAsync($"{step.Reason} {step.Result}", token),
            ]),
            new WaterfallDialog("inner",
            [
                (step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text((string)step.Options) }, token),
                (step, token) => step.EndDialogAsync($"<{step.Result}>", token),
            ]),
            new TextPrompt("text")).Run("outer")
            .Send("hi").AssertReply("for inner")
            .Send("x").AssertReply("result: EndCalled <x>")
            .StartTestAsync();

    [Fact]
    public async Task AWaterfallMayReplaceItselfAndLoop() =>
        await new Conversation(
            new WaterfallDialog("loop",
            [
                (step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text($"So far {step.Options ?? "nothing"}.") }, token),
                (step, token) =>
                    (string)step.Result == "stop"
                        ? step.EndDialogAsync(step.Options, token)
                        : step.ReplaceDialogAsync("loop", $"{step.Options}{step.Result}", token),
            ]),
            new TextPrompt("text")).Run("loop")
            .Send("hi").AssertReply("So far nothing.")
            .Send("a").AssertReply("So far a.")
            .Send("b").AssertReply("So far ab.")
            .Send("stop").AssertReply("result: ab")
            .StartTestAsync();

    [Fact]
    public async Task AStepIsOnTheWaterfallsOwnStack()
    {
        var component = new ComponentDialog("component").AddDialog(new WaterfallDialog("w",
        [
            (step, token) => step.EndDialogAsync($"{step.ActiveDialog.Id} in {step.Parent.ActiveDialog.Id}", token),
        ]));

        await new Conversation(component).Run("component").Send("hi").AssertReply("result: w in component").StartTestAsync();
    }

    [Fact]
    public void TheVersionCountsTheSteps()
    {
        var waterfall = new WaterfallDialog("w");
        Assert.Equal("w:0", waterfall.GetVersion());
        Assert.Equal("w:1", waterfall.AddStep((step, token) => step.NextAsync(null, token)).GetVersion());
        Assert.Throws<ArgumentNullException>(() => waterfall.AddStep(null));
    }

    [Fact]
    public async Task ProgressIsReported()
    {
        var log = new TelemetryLog();
        var conversation = new Conversation(new WaterfallDialog("w", [NamedStepAsync, (step, token) => step.NextAsync(null, token)]));
        conversation.Dialogs.TelemetryClient = log;

        await conversation.Run("w").Send("hi").Send("on").AssertReply("result: nothing").StartTestAsync();

        Assert.Equal(
            [
                "WaterfallStart DialogId=w", "view w", "WaterfallStep DialogId=w StepName=NamedStepAsync", "WaterfallStep DialogId=w StepName=Step2of2",
                "WaterfallComplete DialogId=w",
            ],
            log.Lines);
        Assert.True(Guid.TryParse(Assert.Single(log.InstanceIds.Distinct()), out _));
    }

    [Fact]
    public async Task ACancelIsReportedWithItsStep()
    {
        var log = new TelemetryLog();
        var conversation = new Conversation(new WaterfallDialog("w", [NamedStepAsync]));
        conversation.Dialogs.TelemetryClient = log;

        await conversation.Turn(async (dc, token) =>
        {
            await dc.BeginDialogAsync("w", null, token);
            await dc.CancelAllDialogsAsync(token);
        }).Send("hi").StartTestAsync();

        Assert.Equal("WaterfallCancel DialogId=w StepName=NamedStepAsync", log.Lines[^1]);
    }

    [Fact]
    public async Task ATokenInThePlaceOfOptionsIsAnError() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new WaterfallDialog("w").BeginDialogAsync(null, CancellationToken.None));

    [Fact]
    public async Task AContextIsNeeded()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => new WaterfallDialog("w").BeginDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new WaterfallDialog("w").ContinueDialogAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new WaterfallDialog("w").ResumeDialogAsync(null, DialogReason.EndCalled, null));
    }

    static Task<DialogTurnResult> NamedStepAsync(WaterfallStepContext step, CancellationToken cancellationToken) => Task.FromResult(Dialog.EndOfTurn);
}
