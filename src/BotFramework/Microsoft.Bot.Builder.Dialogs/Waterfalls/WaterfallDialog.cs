using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs its steps in order, each usually asking something and the next using the answer.</summary>
public class WaterfallDialog : Dialog
{
    const string OptionsKey = "options";
    const string ValuesKey = "values";
    const string StepKey = "stepIndex";
    const string InstanceKey = "instanceId";

    readonly List<WaterfallStep> _steps;

    /// <param name="dialogId">Id of the dialog, unique in its set.</param>
    /// <param name="actions">The steps; null to add them later.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId) => _steps = actions?.ToList() ?? [];

    /// <summary>The id with the number of steps.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        DialogErrors.ThrowIfToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);
        // Tells the runs of a waterfall apart in telemetry, and nothing else hangs on it.
        var instanceId = Guid.NewGuid().ToString();
        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceKey] = instanceId;

        TelemetryClient.TrackEvent("WaterfallStart", new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId });
        TelemetryClient.TrackDialogView(Id);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Goes on to the next step with the text of a message; another activity leaves the waterfall where it is.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : EndOfTurn;
    }

    /// <summary>Goes on to the next step with the result of the dialog that has ended.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return RunStepAsync(dc, StepOf(dc.ActiveDialog) + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason is DialogReason.CancelCalled or DialogReason.EndCalled)
        {
            var properties = new Dictionary<string, string>
            {
                ["DialogId"] = Id,
                ["InstanceId"] = instance.State.TryGetValue(InstanceKey, out var id) ? id as string : null,
            };
            if (reason == DialogReason.CancelCalled)
                properties["StepName"] = StepName(StepOf(instance));

            TelemetryClient.TrackEvent(reason == DialogReason.CancelCalled ? "WaterfallCancel" : "WaterfallComplete", properties);
        }

        return Task.CompletedTask;
    }

    /// <summary>Called to run a step.</summary>
    /// <param name="stepContext">What the step works with.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        TelemetryClient.TrackEvent("WaterfallStep", new Dictionary<string, string>
        {
            ["DialogId"] = Id,
            ["StepName"] = StepName(stepContext.Index),
            ["InstanceId"] = stepContext.ActiveDialog.State.TryGetValue(InstanceKey, out var id) ? id as string : null,
        });
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs a step, or ends the waterfall with the result when there is no such step.</summary>
    /// <param name="dc">The stack, with this waterfall active.</param>
    /// <param name="index">Number of the step, from 0.</param>
    /// <param name="reason">Why it runs.</param>
    /// <param name="result">What the step before came to.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    protected Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
            return dc.EndDialogAsync(result, cancellationToken);

        var state = dc.ActiveDialog.State;
        state[StepKey] = index;
        state.TryGetValue(OptionsKey, out var options);
        return OnStepAsync(
            new WaterfallStepContext(this, dc, options, (IDictionary<string, object>)state[ValuesKey], index, reason, result), cancellationToken);
    }

    static int StepOf(DialogInstance instance) =>
        instance.State.TryGetValue(StepKey, out var index) ? Convert.ToInt32(index, CultureInfo.InvariantCulture) : 0;

    // A step written as a lambda has a name that only the compiler understands.
    string StepName(int index)
    {
        var name = index < _steps.Count ? _steps[index].Method.Name : null;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<') ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
