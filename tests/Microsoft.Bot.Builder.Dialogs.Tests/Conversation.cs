using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests;

/// <summary>A bot made of dialogs, whose stack becomes JSON and a stack again between any two turns.</summary>
sealed class Conversation
{
    readonly ConversationState _state = new(new MemoryStorage());

    internal Conversation(params Dialog[] dialogs)
    {
        Dialogs = new DialogSet(_state.CreateProperty<DialogState>("stack"));
        foreach (var dialog in dialogs)
            Dialogs.Add(dialog);
    }

    internal DialogSet Dialogs { get; }

    internal string ChannelId { get; init; } = "test";

    /// <summary>Continues the stack, or begins the dialog; what it ends with is sent as "result: ...".</summary>
    internal TestFlow Run(string dialogId, object? options = null) => Turn(async (dc, cancellationToken) =>
    {
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            result = await dc.BeginDialogAsync(dialogId, options, cancellationToken);

        if (result.Status == DialogTurnStatus.Complete)
            await dc.Context.SendActivityAsync($"result: {result.Result ?? "nothing"}", cancellationToken: cancellationToken);
    });

    /// <summary>Asks a question in the first turn, and sends what the prompt ends with.</summary>
    internal TestFlow Ask(string promptId, string text, string? retry = null) => Run(promptId, new PromptOptions
    {
        Prompt = Message(text),
        RetryPrompt = retry == null ? null : Message(retry),
    });

    internal TestFlow Turn(Func<DialogContext, CancellationToken, Task> act)
    {
        var adapter = new TestAdapter(ChannelId).Use(new AutoSaveStateMiddleware(_state));
        return new TestFlow(
            adapter, async (turn, cancellationToken) => await act(await Dialogs.CreateContextAsync(turn, cancellationToken), cancellationToken));
    }

    internal static Activity Message(string text, string? locale = null) => new() { Type = ActivityTypes.Message, Text = text, Locale = locale };
}
