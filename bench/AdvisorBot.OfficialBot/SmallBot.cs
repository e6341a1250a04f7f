using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.OfficialBot;

/// <summary>Asks one question after another, keeps what it is told as it was said, and offers three buttons each time. It understands nothing.</summary>
sealed class SmallBot(ConversationState conversation) : ActivityHandler
{
    static readonly string[] Questions = [
        "What do you need a tool for?", "What does your team know?", "How much data is there?", "How is it scored?", "Where does it run?",
    ];

    static readonly string[] Buttons = ["One", "Another", "I am not sure"];

    readonly IStatePropertyAccessor<Progress> _progress = conversation.CreateProperty<Progress>(nameof(Progress));

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await conversation.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var progress = await _progress.GetAsync(turnContext, () => new(), cancellationToken);
        progress.Answers[Questions[progress.Turns % Questions.Length]] = turnContext.Activity.Text;
        progress.Turns++;
        var reply = MessageFactory.SuggestedActions(
            Buttons, $"Noted: {turnContext.Activity.Text}.\n\n{Questions[progress.Turns % Questions.Length]}", null, null);
        await turnContext.SendActivityAsync(reply, cancellationToken);
    }
}
