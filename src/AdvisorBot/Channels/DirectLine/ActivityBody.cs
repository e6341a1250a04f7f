using System.Text.Json;
using AdvisorBot.Turns;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Reads the activity a client posts, within bounds.</summary>
static class ActivityBody
{
    static readonly string[] Accepted =
    [
        ActivityTypes.Message,
        ActivityTypes.Event,
        ActivityTypes.Typing,
        ActivityTypes.EndOfConversation,
        ActivityTypes.MessageReaction,
    ];

    public static async ValueTask<(Activity? Activity, DirectLineRefusal? Refusal)> ReadAsync(
        HttpContext context,
        DirectLineLimits limits,
        CancellationToken cancellationToken)
    {
        if (!context.Request.HasJsonContentType())
            return (null, DirectLineRefusal.BadActivity("send it as application/json."));
        try
        {
            if (await BoundedBody.ReadAsync(context.Request, cancellationToken) is not { } body)
                return (null, DirectLineRefusal.TooLarge(BoundedBody.MostBytes(context)));
            if (limits.RefuseBytes(context, body.Length) is { } tooMuch)
                return (null, tooMuch);
            var activity = BotJson.ReadActivity(body);
            if (!Accepted.Contains(activity.Type))
                return (null, DirectLineRefusal.BadActivity($"its type must be one of {string.Join(", ", Accepted)}."));
            return ClientActivity.Of(activity) is { } kept
                ? (kept, null)
                : (null, DirectLineRefusal.BadActivity("its value is larger than that of any button of this assistant."));
        }
        catch (JsonException error)
        {
            return (null, DirectLineRefusal.BadActivity(error.Message));
        }
    }
}
