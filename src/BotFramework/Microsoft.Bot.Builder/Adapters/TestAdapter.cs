using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: tests hand it what the user says and take the replies from a queue.</summary>
public partial class TestAdapter : BotAdapter
{
    const string DefaultLocale = "en-us";

    readonly Lock _lock = new();
    readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    int _nextId;

    /// <param name="channelId">The channel that turns seem to come from.</param>
    /// <param name="sendTraceActivity">Whether trace activities are among the replies.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <param name="conversation">Who talks with whom; null for one user and one bot on the channel <c>test</c>.</param>
    /// <param name="sendTraceActivity">Whether trace activities are among the replies.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        Conversation = conversation ?? DefaultConversation("test");
        EnableTrace = sendTraceActivity;
    }

    public bool EnableTrace { get; set; }

    /// <summary>The locale of the messages that <see cref="MakeActivity"/> makes.</summary>
    public string Locale { get; set; } = DefaultLocale;

    /// <summary>Replies that nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    public ConversationReference Conversation { get; set; }

    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>A conversation of that name between a user and a bot; their ids are the names in lower case.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(user.ToLowerInvariant(), user),
        Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        Locale = DefaultLocale,
    };

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs the turn of an activity; what it does not say is filled in from the conversation.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Complete(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <summary>Starts a conversation on a channel: runs the callback with a conversation update and an empty queue.</summary>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        lock (_lock)
            ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var context = CreateTurnContext(update);
        await callback(context, cancellationToken);
    }

    /// <summary>The next reply, or null if there is none yet.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>The next reply, as soon as there is one.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (ActiveQueue.TryDequeue(out var reply))
                return Task.FromResult<IActivity>(reply);
            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiting);
            var registration = cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            return ReleaseAfter(waiting.Task, registration);
        }
    }

    /// <summary>A message of the user.</summary>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        ChannelId = Conversation.ChannelId,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs the turn of a message of the user.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken)
        => ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    static ConversationReference DefaultConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        Locale = DefaultLocale,
    };

    static async Task<IActivity> ReleaseAfter(Task<IActivity> reply, CancellationTokenRegistration registration)
    {
        await using (registration)
            return await reply;
    }

    void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            activity.From = Conversation.User;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        if (activity.Timestamp is null || activity.Timestamp == default(DateTimeOffset))
            activity.Timestamp = Clock.GetUtcNow();
        activity.LocalTimestamp ??= Clock.GetLocalNow();
    }

    string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
