namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall works with: the stack it is on, and what the waterfall knows.</summary>
public class WaterfallStepContext : DialogContext
{
    readonly WaterfallDialog _waterfall;
    bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall, DialogContext dc, object options, IDictionary<string, object> values, int index, DialogReason reason, object result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        // The step works on the waterfall's own stack, so its parent is that stack's.
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Number of the step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with; may be null.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>
    /// What the step before came to: a prompt's or dialog's result, the user's text, or the argument of <see cref="NextAsync"/>; may be null.
    /// </summary>
    public object Result { get; }

    /// <summary>What the steps remember for each other until the waterfall ends.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step in the same turn.</summary>
    /// <param name="result">What that step gets as its result; may be null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token, passed in the wrong place.</exception>
    /// <exception cref="Exception">The step went on before.</exception>
    public Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        DialogErrors.ThrowIfToken(result, nameof(result));
        if (_nextCalled)
            throw DialogErrors.NextCalledTwice(_waterfall.Id, Index);

        _nextCalled = true;
        return _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
