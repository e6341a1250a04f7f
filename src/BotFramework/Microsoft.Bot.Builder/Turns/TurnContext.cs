using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn, made by an adapter for one incoming activity.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    const string LocaleKey = "turn.locale";

    readonly List<SendActivitiesHandler> _onSend = [];
    readonly List<UpdateActivityHandler> _onUpdate = [];
    readonly List<DeleteActivityHandler> _onDelete = [];
    bool _disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
        TurnState = [];
        BufferedReplyActivities = [];
    }

    /// <summary>The same turn with another activity: handlers, turn state and buffered replies are shared or taken over.</summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Activity = activity;
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Responded = turnContext.Responded;
        if (turnContext is TurnContext other)
        {
            BufferedReplyActivities = other.BufferedReplyActivities;
            _onSend = other._onSend;
            _onUpdate = other._onUpdate;
            _onDelete = other._onDelete;
        }
        else
        {
            BufferedReplyActivities = [];
        }
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; }

    /// <summary>The locale of the turn; the incoming activity's unless the bot sets another.</summary>
    public string Locale
    {
        get => TurnState.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, value);
    }

    public Activity Activity { get; }

    public bool Responded { get; internal set; }

    /// <summary>What was sent so far in a turn that answers in the HTTP response (delivery mode <c>expectReplies</c>).</summary>
    public List<Activity> BufferedReplyActivities { get; }

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _onSend.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdate.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        _onDelete.Add(handler);
        return this;
    }

    public async Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));
        var activity = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;
        return await SendActivityAsync(activity, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.AnyActivity(activities);
        var reference = Activity.GetConversationReference();
        var addressed = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            addressed.Add(activity.ApplyConversationReference(reference));
        return _onSend.Count == 0 ? SendThroughAdapterAsync(addressed, cancellationToken) : SendThroughAsync(0, addressed, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        BotAssert.ActivityNotNull(activity);
        return UpdateThroughAsync(0, activity.ApplyConversationReference(Activity.GetConversationReference()), cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (string.IsNullOrWhiteSpace(activityId))
            throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughAsync(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughAsync(0, conversationReference, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
            return;
        if (disposing)
            TurnState.Dispose();
        _disposed = true;
    }

    Task<ResourceResponse[]> SendThroughAsync(int handler, List<Activity> activities, CancellationToken cancellationToken)
        => handler == _onSend.Count
            ? SendThroughAdapterAsync(activities, cancellationToken)
            : _onSend[handler](this, activities, () => SendThroughAsync(handler + 1, activities, cancellationToken));

    Task<ResourceResponse> UpdateThroughAsync(int handler, Activity activity, CancellationToken cancellationToken)
        => handler == _onUpdate.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _onUpdate[handler](this, activity, () => UpdateThroughAsync(handler + 1, activity, cancellationToken));

    Task DeleteThroughAsync(int handler, ConversationReference reference, CancellationToken cancellationToken)
        => handler == _onDelete.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _onDelete[handler](this, reference, () => DeleteThroughAsync(handler + 1, reference, cancellationToken));

    async Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return Buffer(activities);
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        for (var i = 0; i < activities.Count; i++)
        {
            if (responses is not null && i < responses.Length)
                activities[i].Id = responses[i]?.Id;
            Responded |= activities[i].Type != ActivityTypes.Trace;
        }
        return responses;
    }

    /// <summary>Holds replies back for the HTTP response; an invoke's result goes where the adapter looks for it.</summary>
    ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < activities.Count; i++)
        {
            var activity = activities[i];
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            responses[i] = new ResourceResponse();
            Responded |= activity.Type != ActivityTypes.Trace;
        }
        return responses;
    }
}
