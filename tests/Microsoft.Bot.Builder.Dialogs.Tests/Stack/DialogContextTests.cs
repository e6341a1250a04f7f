using System.Globalization;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Stack;

public class DialogContextTests
{
    readonly List<string> _log = [];

    [Fact]
    public void ItNeedsItsParts()
    {
        var dialogs = new DialogSet();
        Assert.Throws<ArgumentNullException>(() => new DialogContext(null, Turn(), new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(dialogs, (ITurnContext)null!, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(dialogs, (DialogContext)null!, new DialogState()));
        Assert.Throws<ArgumentNullException>(() => new DialogContext(dialogs, Turn(), null));
    }

    [Fact]
    public async Task DialogsAreStackedAndResumedWithResults()
    {
        var dc = Context("a", "b");

        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
        Assert.Equal(DialogTurnStatus.Waiting, (await dc.BeginDialogAsync("a", 1)).Status);
        await dc.BeginDialogAsync("b", 2);
        Assert.Equal(["b", "a"], dc.Stack.Select(instance => instance.Id));
        var result = await dc.EndDialogAsync("done");

        Assert.Equal((DialogTurnStatus.Complete, "done"), (result.Status, result.Result));
        Assert.Empty(dc.Stack);
        Assert.Equal(["a begin 1", "b begin 2", "b end EndCalled", "a resume EndCalled done", "a end EndCalled"], _log);
    }

    [Fact]
    public async Task ADialogThatDoesNotContinueEnds()
    {
        var dc = Context("a");
        await dc.BeginDialogAsync("a");

        Assert.Equal(DialogTurnStatus.Complete, (await dc.ContinueDialogAsync()).Status);
        Assert.Equal(["a begin ", "a continue", "a end EndCalled"], _log);
    }

    [Fact]
    public async Task AReplacedDialogMakesWayWithoutAResume()
    {
        var dc = Context("a", "b", "c");
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");
        _log.Clear();

        await dc.ReplaceDialogAsync("c", "options");

        Assert.Equal(["c", "a"], dc.Stack.Select(instance => instance.Id));
        Assert.Equal(["b end ReplaceCalled", "c begin options"], _log);
    }

    [Fact]
    public async Task CancellingTellsTheDialogsBelowAndEndsAll()
    {
        var dc = Context("a", "b");
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");
        _log.Clear();

        Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync()).Status);
        Assert.Equal(["b end CancelCalled", "a pre cancelDialog", "a post cancelDialog", "a end CancelCalled"], _log);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task ADialogThatHandlesTheEventStopsTheCancelling()
    {
        var dc = Context(new Probe("a", _log), new Probe("b", _log) { Handles = e => e.Name == "stop" && (int)e.Value == 7 }, new Probe("c", _log));
        foreach (var id in new[] { "a", "b", "c" })
            await dc.BeginDialogAsync(id);

        await dc.CancelAllDialogsAsync(false, "stop", 7);

        Assert.Equal(["b", "a"], dc.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task ParentsAreCancelledOnlyIfWanted()
    {
        var parent = Context("outer");
        await parent.BeginDialogAsync("outer");
        var child = new DialogContext(new DialogSet().Add(new Probe("inner", _log)), parent, new DialogState());
        await child.BeginDialogAsync("inner");

        await child.CancelAllDialogsAsync();
        Assert.Single(parent.Stack);

        await child.CancelAllDialogsAsync(true);
        Assert.Empty(parent.Stack);
    }

    [Fact]
    public async Task ADialogIsFoundUpTheChain()
    {
        var parent = Context("outer");
        var child = new DialogContext(new DialogSet().Add(new Probe("inner", _log)), parent, new DialogState());

        await child.BeginDialogAsync("outer");

        Assert.Equal("outer", child.ActiveDialog.Id);
        Assert.Empty(parent.Stack);
        Assert.Null(parent.FindDialog("inner"));
        Assert.Same(parent, child.Parent);
        Assert.Same(parent.Context, child.Context);
    }

    [Fact]
    public async Task RepromptAsksTheActiveDialogUnlessItHandlesTheEvent()
    {
        var dc = Context(new Probe("a", _log), new Probe("b", _log) { Handles = e => e.Name == DialogEvents.RepromptDialog });
        await dc.RepromptDialogAsync();
        await dc.BeginDialogAsync("a");
        await dc.RepromptDialogAsync();
        await dc.BeginDialogAsync("b");
        await dc.RepromptDialogAsync();

        Assert.Contains("a reprompt a", _log);
        Assert.DoesNotContain("b reprompt b", _log);
    }

    [Fact]
    public async Task EventsBubbleFromTheLeafToTheRootAndBack()
    {
        var component = new ComponentDialog("component").AddDialog(new Probe("inner", _log));
        var dc = Context(new Probe("outer", _log), component);
        await dc.BeginDialogAsync("component");
        _log.Clear();

        Assert.False(await dc.EmitEventAsync("tick", 5, true, true));
        Assert.Equal(["inner pre tick 5", "inner post tick"], _log);
        Assert.Equal("inner", dc.Child.ActiveDialog.Id);
        Assert.False(await Context("none").EmitEventAsync("tick"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.EmitEventAsync(null));
    }

    [Fact]
    public async Task AnUnknownDialogIsAnErrorThatSaysWhatToDo()
    {
        var dc = Context("a");

        var exception = await Assert.ThrowsAsync<Exception>(() => dc.BeginDialogAsync("x"));

        Assert.Contains("'x'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(dc.Stack);
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.BeginDialogAsync(""));
        dc.Stack.Add(new DialogInstance { Id = "gone" });
        await Assert.ThrowsAsync<Exception>(() => dc.ContinueDialogAsync());
        await Assert.ThrowsAsync<Exception>(() => dc.RepromptDialogAsync());
        await dc.BeginDialogAsync("a");
        await Assert.ThrowsAsync<Exception>(() => dc.EndDialogAsync());
    }

    [Fact]
    public async Task ATokenInThePlaceOfAnObjectIsAnError()
    {
        var dc = Context("a");
        await dc.BeginDialogAsync("a");

        await Assert.ThrowsAsync<ArgumentException>(() => dc.EndDialogAsync(CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("a", CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => dc.ReplaceDialogAsync("a", CancellationToken.None));
    }

    [Fact]
    public void ServicesPassFromParentToChild()
    {
        var parent = Context("a");
        parent.Services.Add("key", "service");

        Assert.Equal("service", new DialogContext(new DialogSet(), parent, new DialogState()).Services.Get<string>("key"));
    }

    [Theory]
    [InlineData("de-AT", "de-AT")]
    [InlineData("not a language!", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TheLocaleIsTheActivitysOrElseThatOfTheProcess(string? locale, string? expected)
    {
        var dc = Context("a");
        dc.Context.Activity.Locale = locale;

        Assert.Equal(expected ?? CultureInfo.CurrentCulture.Name, dc.GetLocale());
    }

    DialogContext Context(params string[] ids) => Context([.. ids.Select(id => (Dialog)new Probe(id, _log))]);

    static DialogContext Context(params Dialog[] dialogs)
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
            set.Add(dialog);

        return new DialogContext(set, Turn(), new DialogState());
    }

    static TurnContext Turn() => new(new TestAdapter(), new Activity { Type = ActivityTypes.Message, Text = "hi" });
}
