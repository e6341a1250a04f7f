using AdvisorBot.Dialogs;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Endurance;

/// <summary>Counts what it is told, in conversation state and in user state, and answers with the count and the text. Some texts have it do more.</summary>
public sealed class CountingBot(IStorage storage) : ActivityHandler
{
    readonly ConversationState _conversation = new(storage);
    readonly UserState _user = new(storage);

    /// <summary>Runs before the bot answers, with the text.</summary>
    public Func<string, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>How often the bot ran, whether or not it was committed.</summary>
    public int Runs { get; private set; }

    public bool FailInvokes { get; set; }

    public List<ConversationExpired> Expired { get; } = [];

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Runs++;
        if (turnContext.TurnState.Get<ConversationExpired>() is { } expired)
            Expired.Add(expired);
        await base.OnTurnAsync(turnContext, cancellationToken);
        await _conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        await _user.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text;
        var count = await CountAsync(_conversation, turnContext, cancellationToken);
        if (text.StartsWith("update ", StringComparison.Ordinal))
            await turnContext.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = text[7..], Text = "updated" }, cancellationToken);
        await Before(text, cancellationToken);
        if (text.Contains("and me", StringComparison.Ordinal))
            await turnContext.SendActivityAsync($"you: {await CountAsync(_user, turnContext, cancellationToken)}", cancellationToken: cancellationToken);
        if (text == "forget")
            turnContext.TurnState.Set(new ForgetRequest());
        var reply = MessageFactory.Text($"{count}: {text}");
        if (text == "fail in serialisation")
            reply.Value = new Unserialisable();
        await turnContext.SendActivityAsync(reply, cancellationToken);
        if (text == "fail late")
            throw new InvalidOperationException("after sending");
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (FailInvokes)
            throw new InvalidOperationException("in an invoke");
        var count = await CountAsync(_conversation, turnContext, cancellationToken);
        return new() { Status = 200, Body = new Dictionary<string, object> { ["count"] = count } };
    }

    /// <summary>Throws when it is written.</summary>
    sealed class Unserialisable
    {
        public string Value => throw new InvalidOperationException("cannot be written");
    }

    static async Task<int> CountAsync(BotState state, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var property = state.CreateProperty<int>("count");
        var count = await property.GetAsync(turnContext, () => 0, cancellationToken) + 1;
        await property.SetAsync(turnContext, count, cancellationToken);
        return count;
    }
}
