using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>A conversation with one dialog, for tests: what the user sends goes in, the replies come out one at a time.</summary>
public class DialogTestClient
{
    readonly TestAdapter _adapter;
    readonly BotCallbackHandler _callback;

    /// <param name="channelId">The channel that the conversation seems to be on.</param>
    /// <param name="targetDialog">The dialog; it begins with the first activity.</param>
    /// <param name="initialDialogOptions">What the dialog begins with.</param>
    /// <param name="middlewares">Middleware in the order in which it sees a turn.</param>
    /// <param name="conversationState">Where the dialog's state is; null for a state in memory.</param>
    public DialogTestClient(
        string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <param name="testAdapter">The adapter that runs the turns.</param>
    /// <param name="targetDialog">The dialog; it begins with the first activity.</param>
    /// <param name="initialDialogOptions">What the dialog begins with.</param>
    /// <param name="middlewares">Middleware in the order in which it sees a turn.</param>
    /// <param name="conversationState">Where the dialog's state is; null for a state in memory.</param>
    public DialogTestClient(
        TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null,
        ConversationState conversationState = null)
    {
        ArgumentNullException.ThrowIfNull(testAdapter);
        ArgumentNullException.ThrowIfNull(targetDialog);
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _adapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
            _adapter.Use(middleware);
        _callback = CallbackFor(targetDialog, initialDialogOptions, ConversationState.CreateProperty<DialogState>("DialogState"));
    }

    /// <summary>The dialog context of the last turn.</summary>
    public DialogContext DialogContext { get; internal set; }

    /// <summary>How the last turn ended; its result, if the dialog has ended.</summary>
    public DialogTurnResult DialogTurnResult { get; internal set; }

    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity and takes the first reply that nobody has taken yet; null if there is none.</summary>
    /// <exception cref="InvalidCastException">The reply is no <typeparamref name="T"/>.</exception>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a text and takes the first reply that nobody has taken yet; null if there is none.</summary>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _adapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply; null if there is none.</summary>
    public virtual T GetNextReply<T>()
        where T : IActivity
        => (T)_adapter.GetNextReply();

    BotCallbackHandler CallbackFor(Dialog dialog, object options, IStatePropertyAccessor<DialogState> dialogState) => async (turnContext, cancellationToken) =>
    {
        await dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        var dialogs = new DialogSet(dialogState);
        dialogs.Add(dialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken);
    };
}
