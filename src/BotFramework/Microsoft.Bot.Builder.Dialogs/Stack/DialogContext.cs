namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in a turn.</summary>
public partial class DialogContext
{
    const string CurrentKey = "Microsoft.Bot.Builder.Dialogs.DialogContext.Current";

    /// <summary>A stack of its own.</summary>
    /// <param name="dialogs">The dialogs that may be begun.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>The stack inside a dialog that contains others.</summary>
    /// <param name="dialogs">The dialogs that may be begun, beside the parent's.</param>
    /// <param name="parentDialogContext">The stack that the containing dialog is on.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context ?? throw new ArgumentNullException(nameof(parentDialogContext)), state)
    {
        Parent = parentDialogContext;
    }

    /// <summary>The dialogs that may be begun.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs in progress, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The stack that the dialog around this one is on; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The dialog on top; null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>
    /// The stack whose active dialog was last told to ask again or to end in this turn. Those two calls hand a dialog its instance only;
    /// a component needs the stack too, to find the dialogs around it.
    /// </summary>
    internal static DialogContext Current(ITurnContext turnContext) => turnContext.TurnState.Get<DialogContext>(CurrentKey);

    internal void MakeCurrent() => Context.TurnState[CurrentKey] = this;

    /// <summary>The dialog with this id, of this set or else of the nearest parent that has it; null when none has.</summary>
    /// <param name="dialogId">The id.</param>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);
}
