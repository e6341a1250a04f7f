using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show, by channel id.</summary>
public class Channel
{
    const int MaxTitleLength = 20;

    /// <summary>Whether a channel shows this many suggested actions in a conversation of unknown type.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether a channel shows this many suggested actions.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    /// <param name="buttonCnt">How many are to be shown.</param>
    /// <param name="conversationType">The conversation's type as Teams gives it: only "personal" ones have suggested actions there.</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => channelId switch
    {
        Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
        Channels.Facebook or Channels.Skype => buttonCnt <= 10,
        Channels.Line => buttonCnt <= 13,
        Channels.Kik => buttonCnt <= 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether a channel shows cards with this many buttons.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    /// <param name="buttonCnt">How many are to be shown.</param>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 3,
        Channels.Msteams => buttonCnt <= 50,
        Channels.Line => buttonCnt <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
            or Channels.Webchat or Channels.Cortana => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether a channel keeps earlier messages in sight.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    public static bool HasMessageFeed(string channelId) => channelId != Channels.Cortana;

    /// <summary>How many characters of a button's title a channel is sure to show.</summary>
    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    public static int MaxActionTitleLength(string channelId) => MaxTitleLength;

    /// <summary>The channel a turn came from; empty when its activity does not say.</summary>
    /// <param name="turnContext">The turn.</param>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;
}
