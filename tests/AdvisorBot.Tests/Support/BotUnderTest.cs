using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Operations;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Support;

/// <summary>The whole bot on the guides to machine learning, behind a test adapter, with a clock of its own.</summary>
sealed class BotUnderTest
{
    readonly TestAdapter _adapter;
    readonly GuideOptions _options;
    readonly DataFiles _data;
    readonly Editions _editions;
    IBot _bot;

    public BotUnderTest(
        string channel = "webchat", string? catalogue = "azure-machine-learning", string? contact = null, string locale = "en-US", DataFiles? data = null)
    {
        _data = data ?? Repository.Data;
        _editions = data is null ? Editions : EditionsOf(data);
        _adapter = new(channel) { Locale = locale };
        _options = new() { Catalogue = catalogue, Contact = contact };
        _bot = Create();
    }

    /// <summary>The bot of a service, by what that knows at the moment.</summary>
    public BotUnderTest(CurrentKnowledge knowledge)
        : this() => _bot = new CurrentBot(knowledge);

    /// <summary>What is stored of the conversation; null when nothing is.</summary>
    public ReadOnlyMemory<byte>? Stored { get; set; }

    public FakeTimeProvider Clock { get; } = new(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    public static Editions Editions { get; } = EditionsOf(Repository.Data);

    /// <summary>The guides to machine learning as a service knows them.</summary>
    public static CurrentKnowledge Knowledge => new(Repository.Data.Know(new(), TimeProvider.System));

    /// <summary>A new process on the same storage.</summary>
    public void Restart() => _bot = Create();

    public Task<Activity?> JoinAsync() => SendAsync(new()
    {
        Type = ActivityTypes.ConversationUpdate,
        Locale = _adapter.Locale,
        MembersAdded = [_adapter.Conversation.Bot, _adapter.Conversation.User],
    });

    public Task<Activity?> SayAsync(string text) => SendAsync(_adapter.MakeActivity(text));

    public Task<Activity?> TapAsync(object value)
    {
        var activity = _adapter.MakeActivity();
        activity.Value = value;
        return SendAsync(activity);
    }

    /// <summary>An activity of this conversation, from its JSON.</summary>
    public Activity Activity(string json)
    {
        var activity = Newtonsoft.Json.JsonConvert.DeserializeObject<Activity>(json)!;
        activity.ApplyConversationReference(_adapter.Conversation, isIncoming: true);
        return activity;
    }

    /// <summary>The reply; null when there is none.</summary>
    public async Task<Activity?> SendAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, RunAsync);
        var reply = (Activity?)_adapter.GetNextReply();
        Assert.Null(_adapter.GetNextReply());
        return reply;
    }

    async Task RunAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var memory = ConversationMemory.Read(Stored);
        context.TurnState.Set(memory);
        await _bot.OnTurnAsync(context, cancellationToken);
        Stored = memory.ToDocument();
    }

    static Editions EditionsOf(DataFiles data) => new(data.Library, data.Vocabularies, data.Wordings);

    AdviceBot Create()
    {
        var sessions = new SessionAccessor(new(_editions), _editions);
        var guide = new Guide(_editions, _options, Clock);
        var presenter = new Presenter(_data.Channels);
        return new(new(guide, sessions, presenter), sessions, new(_data.Channels), new(_editions, _options, presenter));
    }
}
