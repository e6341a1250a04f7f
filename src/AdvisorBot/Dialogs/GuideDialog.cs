using System.Collections.Immutable;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Dialogs;

/// <summary>
/// The guided conversation: a waterfall that says the next useful thing, waits, takes what comes, and begins again. What
/// to say is worked out from the session each time, so its place in the waterfall carries no meaning.
/// </summary>
public sealed class GuideDialog : ComponentDialog
{
    // A waterfall is stored by the index of its step: whoever changes the steps gives it a new name, and stored stacks
    // that name the old one are dropped.
    const string Interview = "interview-1";
    const string Reply = "reply";

    readonly Guide _guide;
    readonly SessionAccessor _sessions;
    readonly Presenter _presenter;

    public GuideDialog(Guide guide, SessionAccessor sessions, Presenter presenter)
        : base(nameof(GuideDialog))
    {
        _guide = guide;
        _sessions = sessions;
        _presenter = presenter;
        AddDialog(new WaterfallDialog(Interview, [AskAsync, TakeAsync]));
        AddDialog(new ActivityPrompt(Reply, (_, _) => Task.FromResult(true)));
        InitialDialogId = Interview;
    }

    /// <summary>The stored stack is of another release.</summary>
    public bool IsStale(DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.DialogStack.Exists(instance => instance.Id != Id || !IsKnown(instance));
    }

    async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var context = step.Context;
        var response = context.TurnState.Get<Response>() ?? await RespondAsync(context, cancellationToken);
        foreach (var reply in response is null ? [] : Present(response, context.Activity))
            await context.SendActivityAsync(reply, cancellationToken);
        // Sent here and not by the prompt: a prompt would keep the whole message, card and all, in the stored state.
        return await step.PromptAsync(Reply, new PromptOptions(), cancellationToken);
    }

    async Task<DialogTurnResult> TakeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Context.TurnState.Set(await RespondAsync(step.Context, cancellationToken));
        return await step.ReplaceDialogAsync(InitialDialogId, cancellationToken: cancellationToken);
    }

    /// <summary>Works out the reply and stores the session; null when there is nothing to say.</summary>
    async Task<Response?> RespondAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var activity = context.Activity;
        var memory = context.TurnState.Get<ConversationMemory>();
        var stored = _sessions.Read(memory);
        if (context.TurnState.Get<StaleStack>() is not null)
            stored = stored with { LostDialog = true };
        var response = Answer(stored, activity);
        if (response is null)
            return null;
        _sessions.Write(memory, response.Session);
        if (response.Forget)
            context.TurnState.Set(new ForgetRequest());
        return response;
    }

    Response? Answer(SessionReading stored, Activity activity)
    {
        using var stage = TurnTelemetry.Stage("hear");
        return activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.Invoke
            ? _guide.Hear(stored, Heard(activity))
            : _guide.Arrive(stored.Session, activity.Locale, BotJson.Text(activity.ChannelData, "guessedLocales")?.Split(',') ?? []);
    }

    UserInput Heard(Activity activity)
    {
        // Some clients send a button's value as their text.
        var tap = Tap.TryRead(activity.Value?.ToString()) ?? Tap.TryRead(activity.Text);
        var text = Mentions.Remove(activity);
        return new(text, tap, activity.Locale, _presenter.Numbers(activity.ChannelId), IsCall: text.Length == 0 && !string.IsNullOrWhiteSpace(activity.Text));
    }

    ImmutableArray<Activity> Present(Response response, Activity to)
    {
        using var stage = TurnTelemetry.Stage("present");
        // Where one person talks, every button is theirs; some clients hide those that are for somebody.
        var replies = _presenter.Present(response.Message, to.ChannelId, to.Conversation?.IsGroup == true ? to.From?.Id : null);
        if (_presenter.ShowsShortlist(to.ChannelId))
            replies[^1].ChannelData = Presenter.ChannelData(_guide.Shortlist(response.Session));
        return replies;
    }

    bool IsKnown(DialogInstance instance) =>
        instance.State.TryGetValue(PersistedDialogState, out var inner)
        && inner is DialogState state
        && state.DialogStack.TrueForAll(dialog => FindDialog(dialog.Id) is not null);
}
