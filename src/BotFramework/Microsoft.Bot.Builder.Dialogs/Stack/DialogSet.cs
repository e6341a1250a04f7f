using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that may call each other, by id.</summary>
public class DialogSet
{
    // Enough to tell releases apart, no more.
    const int VersionBytes = 8;

    readonly Dictionary<string, Dialog> _dialogs = [];
    readonly IStatePropertyAccessor<DialogState> _dialogState;
    IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    string _version;

    /// <summary>An empty set whose stack is kept in a bot's state.</summary>
    /// <param name="dialogState">Where the stack is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogState"/> is null.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>An empty set for a dialog that keeps the stack itself; it cannot create a context.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the progress of these dialogs, and of those added later, is reported; null turns reporting off.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            var client = value ?? NullBotTelemetryClient.Instance;
            // Two components may contain each other; only a change goes on to the dialogs.
            if (ReferenceEquals(client, _telemetryClient))
                return;

            _telemetryClient = client;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = client;
        }
    }

    /// <summary>A hash over the versions of the dialogs: it changes when one of them does, or when one comes or goes.</summary>
    public virtual string GetVersion()
    {
        if (_version == null)
        {
            var versions = string.Join('|', _dialogs.Values.Select(dialog => dialog.GetVersion()));
            _version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(versions)).AsSpan(0, VersionBytes));
        }

        return _version;
    }

    /// <summary>
    /// Adds a dialog. One whose id is taken by another dialog gets a number behind its id, from 2 on;
    /// adding the same dialog again changes nothing.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialog"/> is null.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var other))
        {
            if (ReferenceEquals(dialog, other))
                return this;

            dialog.Id = FreeId(dialog.Id);
        }

        _version = null;
        dialog.TelemetryClient = _telemetryClient;
        _dialogs.Add(dialog.Id, dialog);
        return this;
    }

    /// <summary>Loads the stack of the turn's conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set was made without a place where the stack is kept.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
            throw new InvalidOperationException("This DialogSet has no state property to load a stack from. Make it with one: new DialogSet(accessor).");

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog with this id; null when the set has none.</summary>
    /// <param name="dialogId">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Dialog Find(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : _dialogs.GetValueOrDefault(dialogId);

    /// <summary>All dialogs, in the order they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    string FreeId(string id)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix))
            suffix++;

        return id + suffix;
    }
}
