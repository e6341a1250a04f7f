using System.Text;
using System.Text.Json.Nodes;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Operations.Transcripts;

/// <summary>Gives the bot the activities of a transcript, in a conversation of their own, and keeps what it says.</summary>
sealed class ReplayAdapter(IBot bot) : BotAdapter
{
    readonly string _conversation = $"replay-{Guid.NewGuid():N}";
    readonly List<Activity> _said = [];
    int _sent;

    /// <summary>The messages that the bot answers with.</summary>
    public async Task<IReadOnlyList<JsonNode>> SendAsync(JsonObject recorded, CancellationToken cancellationToken)
    {
        var activity = BotJson.ReadActivity(Encoding.UTF8.GetBytes(recorded.ToJsonString()));
        activity.Id = $"{_conversation}-{++_sent}";
        activity.ChannelId ??= "emulator";
        activity.Conversation = new(id: _conversation);
        activity.DeliveryMode = null;
        activity.ServiceUrl = null;
        _said.Clear();
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        return [.. _said.Where(reply => reply.Type == ActivityTypes.Message).Select(reply => JsonNode.Parse(BotJson.Write(reply))!)];
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        _said.AddRange(activities);
        return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id)));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        _said.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
