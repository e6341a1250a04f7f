namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The outcome of a call into a stack of dialogs.</summary>
/// <param name="status">Where the stack stands.</param>
/// <param name="result">What the last dialog ended with; may be null.</param>
public class DialogTurnResult(DialogTurnStatus status, object result = null)
{
    /// <summary>Where the stack stands.</summary>
    public DialogTurnStatus Status { get; set; } = status;

    /// <summary>What the last dialog ended with; null unless <see cref="Status"/> is <see cref="DialogTurnStatus.Complete"/>.</summary>
    public object Result { get; set; } = result;
}
