using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

/// <summary>Activities as a channel sends them.</summary>
static class Incoming
{
    public static Activity Message(string? text = "hello") => Of(ActivityTypes.Message, activity => activity.Text = text);

    public static Activity Of(string type, Action<Activity>? shape = null)
    {
        var activity = new Activity
        {
            Type = type,
            Id = "in-1",
            ChannelId = "test",
            ServiceUrl = "https://channel.example",
            From = new ChannelAccount("user", "User"),
            Recipient = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(id: "conversation"),
        };
        shape?.Invoke(activity);
        return activity;
    }
}
