using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Choices;

public class ChannelTests
{
    [Theory]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Skype, 10)]
    [InlineData(Channels.Line, 13)]
    [InlineData(Channels.Kik, 20)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    public void SuggestedActionsAreLimitedByChannel(string channel, int most)
    {
        Assert.True(Channel.SupportsSuggestedActions(channel, most));
        Assert.False(Channel.SupportsSuggestedActions(channel, most + 1));
    }

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 3, false)]
    [InlineData("channel", 1, false)]
    [InlineData(null, 1, false)]
    public void TeamsShowsThreeSuggestedActionsInPersonalConversations(string? conversationType, int count, bool supported) =>
        Assert.Equal(supported, Channel.SupportsSuggestedActions(Channels.Msteams, count, conversationType));

    [Theory]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Skype, 3)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Cortana, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    public void ButtonsOfACardAreLimitedByChannel(string channel, int most)
    {
        Assert.True(Channel.SupportsCardActions(channel, most));
        Assert.False(Channel.SupportsCardActions(channel, most + 1));
    }

    [Theory]
    [InlineData(Channels.Email)]
    [InlineData(Channels.Sms)]
    [InlineData(Channels.Console)]
    [InlineData("anything")]
    [InlineData(null)]
    public void AnUnknownChannelShowsNoButtons(string? channel)
    {
        Assert.False(Channel.SupportsSuggestedActions(channel, 1));
        Assert.False(Channel.SupportsCardActions(channel, 1));
        Assert.Equal(20, Channel.MaxActionTitleLength(channel));
    }

    [Fact]
    public void OnlyCortanaHasNoMessageFeed()
    {
        Assert.False(Channel.HasMessageFeed(Channels.Cortana));
        Assert.True(Channel.HasMessageFeed(Channels.Webchat));
    }

    [Theory]
    [InlineData("webchat", "webchat")]
    [InlineData(null, "")]
    public void TheChannelOfATurnIsItsActivitys(string? channel, string expected) =>
        Assert.Equal(expected, Channel.GetChannelId(new TurnContext(new TestAdapter(), new Activity { ChannelId = channel })));
}
