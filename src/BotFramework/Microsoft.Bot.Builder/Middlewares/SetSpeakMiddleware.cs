using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Lets messages be spoken in a voice, on the channels that speak.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    static readonly XNamespace Ssml = "http://www.w3.org/2001/10/synthesis";

    readonly string _voiceName;
    readonly bool _fallbackToTextForSpeak;

    /// <param name="voiceName">The voice; null to leave what is spoken as it is.</param>
    /// <param name="fallbackToTextForSpeak">Whether a message that says nothing aloud has its text spoken.</param>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.OnSendActivities((_, activities, send) =>
        {
            foreach (var activity in activities)
            {
                if (activity.Type == ActivityTypes.Message)
                    SetSpeak(turnContext, activity);
            }
            return send();
        });
        return next(cancellationToken);
    }

    void SetSpeak(ITurnContext turnContext, Activity activity)
    {
        if (_fallbackToTextForSpeak && string.IsNullOrEmpty(activity.Speak))
            activity.Speak = activity.Text;
        if (string.IsNullOrEmpty(activity.Speak) || string.IsNullOrEmpty(_voiceName)
            || turnContext.Activity.ChannelId is not (Channels.DirectlineSpeech or Channels.Emulator or "telephony"))
            return;
        if (HoldsElement(activity.Speak, "speak"))
            return;
        var spoken = HoldsElement(activity.Speak, "voice")
            ? activity.Speak
            : new XElement("voice", new XAttribute("name", _voiceName), activity.Speak).ToString(SaveOptions.DisableFormatting);
        activity.Speak = $"<speak version=\"1.0\" xml:lang=\"{activity.Locale ?? "en-US"}\" xmlns=\"{Ssml}\">{spoken}</speak>";
    }

    static bool HoldsElement(string text, string name)
    {
        try
        {
            return XElement.Parse($"<root>{text}</root>").Elements().Any(element => string.Equals(element.Name.LocalName, name, StringComparison.OrdinalIgnoreCase));
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
