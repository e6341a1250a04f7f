using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test tells it: what the user sends and what the bot must reply, run by <see cref="StartTestAsync"/>.</summary>
public partial class TestFlow
{
    readonly TestAdapter _adapter;
    readonly BotCallbackHandler _callback;
    readonly Func<Task> _steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _steps = static () => Task.CompletedTask;
    }

    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>The flow's conversation with other steps.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(getTask);
        ArgumentNullException.ThrowIfNull(flow);
        _adapter = flow._adapter;
        _callback = flow._callback;
        _steps = getTask;
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot is null ? null : bot.OnTurnAsync)
    {
        ArgumentNullException.ThrowIfNull(bot);
    }

    /// <summary>Runs all steps; throws at the first that fails.</summary>
    public Task StartTestAsync() => _steps();

    /// <summary>The user writes a text.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        (update.MembersAdded ??= []).Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback, default);
    });

    /// <summary>The user sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan, _adapter.Clock));

    TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _steps();
            await step();
        },
        this);
}
