using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in a turn.</summary>
public partial class DialogContext
{
    const string CurrentKey = "Microsoft.Bot.Builder.Dialogs.DialogContext.Current";

    DialogStateManager _state;

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
        foreach (var (key, service) in parentDialogContext.Services)
            Services[key] = service;
    }

    /// <summary>The dialogs that may be begun.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The dialogs in progress, the active one first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The stack that the dialog around this one is on; null for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The stack inside the active dialog; null when that contains none.</summary>
    public DialogContext Child =>
        ActiveDialog != null && FindDialog(ActiveDialog.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>The dialog on top; null when the stack is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>What the dialogs remember, by paths such as "user.name" or "dialog.items[0]".</summary>
    public DialogStateManager State
    {
        get => _state ??= new DialogStateManager(this);
        set => _state = value;
    }

    /// <summary>Objects that the dialogs of this stack share for the turn.</summary>
    public TurnContextStateCollection Services { get; } = [];

    /// <summary>
    /// The stack whose active dialog was last told to ask again or to end in this turn. Those two calls hand a dialog its instance only;
    /// a component needs the stack too, to find the dialogs around it.
    /// </summary>
    internal static DialogContext Current(ITurnContext turnContext) => turnContext.TurnState.Get<DialogContext>(CurrentKey);

    internal void MakeCurrent() => Context.TurnState[CurrentKey] = this;

    /// <summary>The dialog with this id, of this set or else of the nearest parent that has it; null when none has.</summary>
    /// <param name="dialogId">The id.</param>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Offers an event to the active dialog.</summary>
    /// <param name="name">The event.</param>
    /// <param name="value">What comes with it; may be null.</param>
    /// <param name="bubble">Whether parents are asked when the dialog does not handle it.</param>
    /// <param name="fromLeaf">Whether the innermost active dialog is asked rather than the one of this stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Whether a dialog handled it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null or empty.</exception>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        try
        {
            if (string.IsNullOrEmpty(name))
                throw new ArgumentNullException(nameof(name));

            var dc = this;
            while (fromLeaf && dc.Child is { } child)
                dc = child;

            var dialog = dc.ActiveDialog == null ? null : dc.FindDialog(dc.ActiveDialog.Id);
            return dialog != null
                && await dialog.OnDialogEventAsync(dc, new DialogEvent { Bubble = bubble, Name = name, Value = value }, cancellationToken);
        }
        catch (Exception exception)
        {
            DialogErrors.Note(exception, this);
            throw;
        }
    }

    /// <summary>The language to speak in this turn: the activity's if it names one, else that of the process.</summary>
    public string GetLocale()
    {
        try
        {
            if (!string.IsNullOrEmpty(Context.Activity?.Locale))
                return CultureInfo.GetCultureInfo(Context.Activity.Locale).Name;
        }
        catch (CultureNotFoundException)
        {
            // A channel may send anything; what is no language says nothing.
        }

        return CultureInfo.CurrentCulture.Name;
    }
}
