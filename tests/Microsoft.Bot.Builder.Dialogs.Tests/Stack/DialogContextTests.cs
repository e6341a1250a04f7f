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
    public async Task CancellingEndsAllDialogs()
    {
        var dc = Context("a", "b");
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");
        _log.Clear();

        Assert.Equal(DialogTurnStatus.Cancelled, (await dc.CancelAllDialogsAsync()).Status);
        Assert.Equal(["b end CancelCalled", "a end CancelCalled"], _log);
        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task CancellingLeavesTheParentAlone()
    {
        var parent = Context("outer");
        await parent.BeginDialogAsync("outer");
        var child = new DialogContext(new DialogSet().Add(new Probe("inner", _log)), parent, new DialogState());
        await child.BeginDialogAsync("inner");

        await child.CancelAllDialogsAsync();

        Assert.Empty(child.Stack);
        Assert.Single(parent.Stack);
    }

    [Fact]
    public async Task RepromptAsksTheActiveDialog()
    {
        var dc = Context("a", "b");
        await dc.RepromptDialogAsync();
        await dc.BeginDialogAsync("a");
        await dc.BeginDialogAsync("b");
        _log.Clear();

        await dc.RepromptDialogAsync();

        Assert.Equal(["b reprompt b"], _log);
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
