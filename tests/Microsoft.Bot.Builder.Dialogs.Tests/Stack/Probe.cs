namespace Microsoft.Bot.Builder.Dialogs.Tests.Stack;

/// <summary>A dialog that waits, and notes every call.</summary>
sealed class Probe(string id, List<string> log) : Dialog(id)
{
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} begin {options}");
        return Task.FromResult(EndOfTurn);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} continue");
        return base.ContinueDialogAsync(dc, cancellationToken);
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} resume {reason} {result}");
        return base.ResumeDialogAsync(dc, reason, result, cancellationToken);
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} reprompt {instance.Id}");
        return base.RepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        log.Add($"{Id} end {reason}");
        return base.EndDialogAsync(turnContext, instance, reason, cancellationToken);
    }
}
