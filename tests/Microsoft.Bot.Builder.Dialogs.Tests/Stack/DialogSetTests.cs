using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Stack;

public class DialogSetTests
{
    [Fact]
    public void ItNeedsAPlaceForTheStack() => Assert.Throws<ArgumentNullException>(() => new DialogSet(null));

    [Fact]
    public void ADialogIsFoundByItsId()
    {
        var dialog = new WaterfallDialog("a");
        var dialogs = new DialogSet().Add(dialog).Add(new WaterfallDialog("b"));

        Assert.Same(dialog, dialogs.Find("a"));
        Assert.Null(dialogs.Find("c"));
        Assert.Throws<ArgumentNullException>(() => dialogs.Find(" "));
        Assert.Throws<ArgumentNullException>(() => dialogs.Add(null));
        Assert.Equal(["a", "b"], dialogs.GetDialogs().Select(each => each.Id));
    }

    [Fact]
    public void ADialogWithATakenIdGetsANumberButTheSameDialogIsAddedOnce()
    {
        var first = new WaterfallDialog("a");

        var dialogs = new DialogSet().Add(first).Add(first).Add(new TextPrompt("a")).Add(new TextPrompt("a"));

        Assert.Equal(["a", "a2", "a3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
        Assert.Same(first, dialogs.Find("a"));
        Assert.IsType<TextPrompt>(dialogs.Find("a3"));
    }

    [Fact]
    public void TheVersionChangesWithTheDialogs()
    {
        var empty = new DialogSet().GetVersion();
        var one = new DialogSet().Add(new WaterfallDialog("a"));
        var version = one.GetVersion();

        Assert.NotNull(empty);
        Assert.NotEqual(empty, version);
        Assert.Equal(version, new DialogSet().Add(new WaterfallDialog("a")).GetVersion());
        Assert.NotEqual(version, new DialogSet().Add(new WaterfallDialog("a", [(step, token) => step.NextAsync(null, token)])).GetVersion());
        Assert.NotEqual(version, one.Add(new TextPrompt("b")).GetVersion());
    }

    [Fact]
    public void TelemetryReachesAllDialogsButOneSetLaterStays()
    {
        var log = new TelemetryLog();
        var dialogs = new DialogSet().Add(new WaterfallDialog("a"));
        Assert.Same(NullBotTelemetryClient.Instance, dialogs.Find("a").TelemetryClient);

        dialogs.TelemetryClient = log;
        dialogs.Add(new WaterfallDialog("b"));
        Assert.All(dialogs.GetDialogs(), dialog => Assert.Same(log, dialog.TelemetryClient));

        dialogs.TelemetryClient = null;
        Assert.All(dialogs.GetDialogs(), dialog => Assert.Same(NullBotTelemetryClient.Instance, dialog.TelemetryClient));

        dialogs.Find("b").TelemetryClient = log;
        Assert.Same(NullBotTelemetryClient.Instance, dialogs.Find("a").TelemetryClient);
    }

    [Fact]
    public void ComponentsMayContainEachOther()
    {
        var one = new ComponentDialog("one");
        var other = new ComponentDialog("other");
        one.AddDialog(other);
        other.AddDialog(one);

        one.TelemetryClient = new TelemetryLog();

        Assert.Same(one.TelemetryClient, other.TelemetryClient);
    }

    [Fact]
    public async Task AContextIsCreatedFromTheStoredStack()
    {
        var accessor = new ConversationState(new MemoryStorage()).CreateProperty<DialogState>("stack");
        var turn = new TurnContext(new TestAdapter(), new Activity { ChannelId = "test", Conversation = new ConversationAccount { Id = "c" } });
        await accessor.SetAsync(turn, new DialogState([new DialogInstance { Id = "a" }]));

        var dc = await new DialogSet(accessor).CreateContextAsync(turn);

        Assert.Equal("a", dc.ActiveDialog.Id);
        await Assert.ThrowsAsync<ArgumentNullException>(() => new DialogSet(accessor).CreateContextAsync(null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }
}
