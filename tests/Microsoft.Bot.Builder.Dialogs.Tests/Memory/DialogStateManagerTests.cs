using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Bot.Builder.Dialogs.Tests.Persistence;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Memory;

public class DialogStateManagerTests
{
    [Fact]
    public async Task WhatADialogRemembersIsThereInLaterTurns()
    {
        var storage = new PlainJsonStorage();
        var conversation = new ConversationState(storage);
        var user = new UserState(storage);
        var adapter = (TestAdapter)new TestAdapter().UseBotState(conversation, user);
        var dialog = new ComponentDialog("root").AddDialog(new WaterfallDialog("steps",
        [
            (step, _) =>
            {
                step.State.SetValue("user.name", step.Context.Activity.Text);
                step.State.SetValue("conversation.form.answers[0]", new Answer("size", 3));
                step.State.SetValue("dialog.turns", 1);
                step.State.SetValue("this.note", "own");
                step.State.SetValue("turn.gone", true);
                return Task.FromResult(Dialog.EndOfTurn);
            },
            async (step, token) =>
            {
                var answer = step.State.GetValue<Answer>("conversation.form.answers[0]");
                await step.Context.SendActivityAsync(
                    $"{step.State.GetStringValue("user.name")} {answer.Question}={answer.Value} {step.State.GetIntValue("dialog.turns")} {step.State["this.note"]} {step.State.GetBoolValue("turn.gone")} {step.State.GetValue<string>("turn.activity.text")}",
                    cancellationToken: token);
                return Dialog.EndOfTurn;
            },
        ]));

        // Nothing but RunAsync saves the states here.
        await new TestFlow(adapter, (turn, token) => dialog.RunAsync(turn, conversation.CreateProperty<DialogState>("stack"), token))
            .Send("Ada").Send("on").AssertReply("Ada size=3 1 own False on")
            .StartTestAsync();
    }

    [Fact]
    public async Task TheDialogMemoryIsThatOfTheContainer()
    {
        var dc = new DialogContext(new DialogSet().Add(new ComponentDialog("c").AddDialog(new WaterfallDialog("w", [(_, _) => Task.FromResult(Dialog.EndOfTurn)]))), Turn(), new DialogState());
        await dc.BeginDialogAsync("c");

        dc.State.SetValue("dialog.a", 1);
        dc.Child.State.SetValue("dialog.b", 2);
        dc.Child.State.SetValue("this.c", 3);

        Assert.Equal((1, 2), (dc.ActiveDialog.State["a"], dc.ActiveDialog.State["b"]));
        Assert.Equal(3, dc.Child.ActiveDialog.State["c"]);
        dc.State.RemoveValue("dialog.a");
        Assert.False(dc.ActiveDialog.State.ContainsKey("a"));
    }

    [Fact]
    public void ReadingWhatIsNotThereGivesTheDefault()
    {
        var state = Context().State;

        Assert.Null(state["user.name"]);
        Assert.Equal("x", state.GetValue("conversation.a.b", () => "x"));
        Assert.Equal(7, state.GetIntValue("dialog.n", 7));
        Assert.True(state.GetBoolValue("this.b", true));
        Assert.False(state.TryGetValue<string>("turn.none", out _));
        state.RemoveValue("user.name");
    }

    [Fact]
    public void WhatCannotBeSetSaysWhy()
    {
        var state = Context().State;

        Assert.Contains("UseBotState", Assert.Throws<InvalidOperationException>(() => state.SetValue("user.name", "Ada")).Message, StringComparison.Ordinal);
        Assert.Contains("turn, dialog", Assert.Throws<ArgumentOutOfRangeException>(() => state.SetValue("nowhere.name", "Ada")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => state.SetValue("turn.task", Task.CompletedTask));
        Assert.Throws<NotSupportedException>(() => state.SetValue("conversation", new Dictionary<string, object>()));
        Assert.Throws<InvalidOperationException>(() => state.SetValue("this", new Dictionary<string, object>()));
    }

    [Fact]
    public async Task AMemoryIsDeletedByName()
    {
        var storage = new PlainJsonStorage();
        var conversation = new ConversationState(storage);
        var dc = Context();
        dc.Context.TurnState.Add(conversation);
        await dc.State.LoadAllScopesAsync();
        dc.State.SetValue("conversation.a", 1);
        await dc.State.SaveAllChangesAsync();
        Assert.Single(storage.Documents);

        await dc.State.DeleteScopesMemoryAsync("Conversation");

        Assert.Empty(storage.Documents);
        await dc.State.DeleteScopesMemoryAsync("none");
    }

    [Fact]
    public void MemoriesOfOnesOwnAreNamedByTheConfiguration()
    {
        var dc = Context();
        dc.Context.TurnState.Add(new DialogStateManagerConfiguration { MemoryScopes = [new Fixed()] });

        Assert.Equal(42, dc.State.GetIntValue("fixed.answer"));
        Assert.IsType<Fixed>(dc.State.GetMemoryScope("FIXED"));
        Assert.Null(dc.State.GetMemoryScope("user"));
        Assert.Throws<ArgumentNullException>(() => new DialogStateManager(null));
    }

    static DialogContext Context() => new(new DialogSet(), Turn(), new DialogState());

    static TurnContext Turn() =>
        new(new TestAdapter(), new Activity { Type = ActivityTypes.Message, Text = "hi", ChannelId = "test", Conversation = new ConversationAccount { Id = "c" }, From = new ChannelAccount("u") });

    public sealed record Answer(string Question, int Value);

    sealed class Fixed() : MemoryScope("fixed")
    {
        public override object GetMemory(DialogContext dc) => new { answer = 42 };

        public override void SetMemory(DialogContext dc, object memory) => throw new NotSupportedException();
    }
}
