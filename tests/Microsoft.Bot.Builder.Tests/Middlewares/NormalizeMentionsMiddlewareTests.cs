using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Middlewares;

public class NormalizeMentionsMiddlewareTests
{
    [Theory]
    [InlineData("this is <at>Tom</at>", "this is Tom")]
    [InlineData("this is <at id='123'>Tom</at> indeed", "this is Tom indeed")]
    [InlineData("<at>Tom", "<at>Tom")]
    [InlineData("1 < 2", "1 < 2")]
    public async Task TheMarkupOfMentionsIsTakenOut(string text, string expected)
    {
        var message = Incoming.Message(text);

        await RunAsync(new NormalizeMentionsMiddleware(), message);

        Assert.Equal(expected, message.Text);
    }

    [Fact]
    public async Task AMentionOfTheBotGoesAltogether()
    {
        var message = Incoming.Message("<at>Bot</at> show <at>Tom</at> the tools");
        message.Entities = [Mention("bot", "<at>Bot</at>"), Mention("tom", "<at>Tom</at>")];

        await RunAsync(new NormalizeMentionsMiddleware(), message);

        Assert.Equal("show Tom the tools", message.Text);
        Assert.Equal("Tom", (string?)Assert.Single(message.Entities).Properties["text"]);
    }

    [Fact]
    public async Task AMentionOfTheBotStaysIfSoWished()
    {
        var message = Incoming.Message("<at>Bot</at> hello");
        message.Entities = [Mention("bot", "<at>Bot</at>")];

        await RunAsync(new NormalizeMentionsMiddleware { RemoveRecipientMention = false }, message);

        Assert.Equal("Bot hello", message.Text);
        Assert.Single(message.Entities);
    }

    static Entity Mention(string id, string text)
    {
        var entity = new Entity("mention");
        entity.SetAs(new Mention { Mentioned = new ChannelAccount(id), Text = text });
        return entity;
    }

    static Task RunAsync(NormalizeMentionsMiddleware middleware, Activity message)
        => middleware.OnTurnAsync(new TurnContext(new RecordingAdapter(), message), _ => Task.CompletedTask);
}
