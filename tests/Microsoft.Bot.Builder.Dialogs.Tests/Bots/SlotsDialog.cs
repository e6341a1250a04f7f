namespace Microsoft.Bot.Builder.Dialogs.Tests.Bots;

/// <summary>A dialog of a bot's own that asks for the first slot still empty, and keeps them in its state.</summary>
sealed class SlotsDialog(string id, params (string Name, string DialogId, PromptOptions? Options)[] slots) : Dialog(id)
{
    const string SlotKey = "slot";
    const string ValuesKey = "values";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        NextAsync(dc, cancellationToken);

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ValuesOf(dc.ActiveDialog)[(string)dc.ActiveDialog.State[SlotKey]] = result!;
        return NextAsync(dc, cancellationToken);
    }

    Task<DialogTurnResult> NextAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var values = ValuesOf(dc.ActiveDialog);
        foreach (var (name, dialogId, options) in slots)
        {
            if (values.ContainsKey(name))
                continue;

            dc.ActiveDialog.State[SlotKey] = name;
            return dc.BeginDialogAsync(dialogId, options, cancellationToken);
        }

        return dc.EndDialogAsync(values, cancellationToken);
    }

    static IDictionary<string, object> ValuesOf(DialogInstance instance)
    {
        if (!instance.State.TryGetValue(ValuesKey, out var values))
            instance.State[ValuesKey] = values = new Dictionary<string, object>();

        return (IDictionary<string, object>)values;
    }
}
