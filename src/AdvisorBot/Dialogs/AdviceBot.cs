using AdvisorBot.Dialogs.Sessions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Dialogs;

/// <summary>The bot: greets whoever joins, once, and hands every message to the dialog.</summary>
public sealed class AdviceBot(ConversationState state, GuideDialog dialog, SessionAccessor sessions) : ActivityHandler
{
    readonly IStatePropertyAccessor<DialogState> _stack = state.CreateProperty<DialogState>("dialogs");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        await base.OnTurnAsync(turnContext, cancellationToken);
        if (turnContext.TurnState.Get<ForgetRequest>() is not null)
            await state.ClearStateAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var stack = await _stack.GetAsync(turnContext, () => new(), cancellationToken);
        if (dialog.IsStale(stack))
        {
            await _stack.SetAsync(turnContext, new(), cancellationToken);
            turnContext.TurnState.Set(new StaleStack());
        }
        await dialog.RunAsync(turnContext, _stack, cancellationToken);
    }

    // Not the Teams form of it, which would first ask the channel about every member.
    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var bot = turnContext.Activity.Recipient?.Id;
        var joined = turnContext.Activity.MembersAdded?.Any(member => member.Id != bot) == true;
        return joined ? WelcomeAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var stored = await sessions.ReadAsync(turnContext, cancellationToken);
        if (!stored.Session.Welcomed)
            await dialog.RunAsync(turnContext, _stack, cancellationToken);
    }
}
