using System.Text.Json;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Harness;

/// <summary>Counts what it is told, in the conversation's memory, and answers with the count and the text. Some texts have it do more.</summary>
public sealed class CountingBot : ActivityHandler
{
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
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text;
        var count = Count(turnContext);
        if (text.StartsWith("update ", StringComparison.Ordinal))
            await turnContext.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = text[7..], Text = "updated" }, cancellationToken);
        await Before(text, cancellationToken);
        if (text.Contains("twice", StringComparison.Ordinal))
            await turnContext.SendActivityAsync($"first: {text}", cancellationToken: cancellationToken);
        if (text == "forget")
            turnContext.TurnState.Set(new ForgetRequest());
        var reply = MessageFactory.Text($"{count}: {text}");
        if (text == "fail in serialisation")
            reply.Value = new Unserialisable();
        await turnContext.SendActivityAsync(reply, cancellationToken);
        if (text == "fail late")
            throw new InvalidOperationException("after sending");
    }

    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (FailInvokes)
            throw new InvalidOperationException("in an invoke");
        var count = Count(turnContext);
        return Task.FromResult(new InvokeResponse { Status = 200, Body = new Dictionary<string, object> { ["count"] = count } });
    }

    /// <summary>Throws when it is written.</summary>
    sealed class Unserialisable
    {
        public string Value => throw new InvalidOperationException("cannot be written");
    }

    static int Count(ITurnContext turnContext)
    {
        var memory = turnContext.TurnState.Get<ConversationMemory>();
        var count = memory["count"] is { } json ? JsonSerializer.Deserialize<int>(json.Span) + 1 : 1;
        memory["count"] = JsonSerializer.SerializeToUtf8Bytes(count);
        return count;
    }
}
