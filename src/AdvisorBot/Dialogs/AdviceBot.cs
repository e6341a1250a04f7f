using System.Net;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace AdvisorBot.Dialogs;

/// <summary>The bot: greets whoever joins, once, and hands every message to the dialog.</summary>
public sealed class AdviceBot(GuideDialog dialog, SessionAccessor sessions, AnsweredCards cards, ToolSearch search) : TeamsActivityHandler
{
    readonly DialogStack _stack = new();

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        await base.OnTurnAsync(turnContext, cancellationToken);
        DialogStack.Save(turnContext);
        if (turnContext.TurnState.Get<ForgetRequest>() is not null)
            turnContext.TurnState.Get<ConversationMemory>().Clear();
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await HearAsync(turnContext, cancellationToken);
        await cards.UpdateAsync(turnContext, cancellationToken);
    }

    // Whoever mends a message means the new one.
    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        HearAsync(turnContext, cancellationToken);

    // A tap on a card that asks for an answer by itself: the card is replaced, and the conversation goes on below it.
    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invokeValue);
        turnContext.Activity.Value = invokeValue.Action?.Data;
        if (Tap.TryRead(turnContext.Activity.Value?.ToString()) is null)
            return new()
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = "application/vnd.microsoft.error",
                Value = new Error("BadRequest", "The action's data is of no button of this bot.")
            };
        await HearAsync(turnContext, cancellationToken);
        return await cards.FindAsync(turnContext, cancellationToken) is { } card
            ? new() { StatusCode = 200, Type = card.ContentType, Value = card.Content }
            : new() { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "✓" };
    }

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(search.Find(query, ((ITurnContext)turnContext).Activity.Locale, turnContext.Activity.ChannelId));

    async Task HearAsync(ITurnContext turnContext, CancellationToken cancellationToken)
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

    // Whoever takes the bot out, or asks their client to have their data deleted, is forgotten as by "delete my data".
    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        ForgetAsync(turnContext);

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext?.Activity.Type == "deleteUserData" ? ForgetAsync(turnContext) : Task.CompletedTask;

    static Task ForgetAsync(ITurnContext turnContext)
    {
        turnContext.TurnState.Set(new ForgetRequest());
        return Task.CompletedTask;
    }

    async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (!sessions.Read(turnContext.TurnState.Get<ConversationMemory>()).Session.Welcomed)
            await dialog.RunAsync(turnContext, _stack, cancellationToken);
    }
}
