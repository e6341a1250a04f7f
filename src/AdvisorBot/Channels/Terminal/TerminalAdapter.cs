using System.Collections.Immutable;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Rendering;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Channels.Terminal;

/// <summary>The terminal as a channel: one person, one conversation, replies written as they come.</summary>
public sealed class TerminalAdapter(IBot bot, TerminalPage page) : BotAdapter
{
    public const string ChannelId = "console";

    static readonly ChannelAccount Person = new() { Id = "person", Name = "You", Role = "user" };
    static readonly ChannelAccount Bot = new() { Id = "bot", Name = "AdvisorBot", Role = "bot" };

    readonly ConversationAccount _conversation = new(id: "terminal");

    public Task JoinAsync(CancellationToken cancellationToken) =>
        ReceiveAsync(new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [Person, Bot] }, cancellationToken);

    /// <summary>Something has been written to the person.</summary>
    public bool HasSpoken { get; private set; }

    // What stands behind the letters of the last reply: in a later one a letter may be an answer, as "R" or "n".
    ImmutableDictionary<string, string> _folds = ImmutableDictionary<string, string>.Empty;

    /// <summary>Shows what stands behind a letter; false when there is no such letter.</summary>
    public async Task<bool> OpenAsync(string letter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(letter);
        if (!_folds.TryGetValue(letter.Trim(), out var text))
            return false;
        await page.WriteAsync(text, cancellationToken);
        return true;
    }

    public Task TapAsync(Tap tap, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tap);
        return ReceiveAsync(new Activity { Type = ActivityTypes.Message, Value = tap.ToJson().ToJsonString() }, cancellationToken);
    }

    public Task SayAsync(string text, CancellationToken cancellationToken) =>
        ReceiveAsync(new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain }, cancellationToken);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            HasSpoken = true;
            _folds = LetteredFolds.Read(activity.ChannelData);
            await page.WriteAsync(activity.Text, cancellationToken);
        }
        return [.. activities.Select(activity => new ResourceResponse(activity.Id ?? Guid.NewGuid().ToString("N")))];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What is written in a terminal stays.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What is written in a terminal stays.");

    async Task ReceiveAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = Guid.NewGuid().ToString("N");
        activity.ChannelId = ChannelId;
        activity.Conversation = _conversation;
        activity.From = Person;
        activity.Recipient = Bot;
        activity.Locale = System.Globalization.CultureInfo.CurrentUICulture.Name;
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, cancellationToken);
    }
}
