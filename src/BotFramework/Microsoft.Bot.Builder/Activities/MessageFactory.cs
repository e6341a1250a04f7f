using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the messages bots send most.</summary>
public static class MessageFactory
{
    public static Activity Text(string text, string ssml = null, string inputHint = null)
    {
        var activity = (Activity)Activity.CreateMessageActivity();
        activity.Text = text;
        activity.Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml;
        activity.InputHint = inputHint ?? InputHints.AcceptingInput;
        return activity;
    }

    /// <summary>A message with buttons that send their own words.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(actions, text, ssml, inputHint, null);

    /// <param name="actions">The words of the buttons.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="ssml">What is spoken.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <param name="toList">Ids of those who see the buttons; null for everybody.</param>
    public static IMessageActivity SuggestedActions(IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = null)
    {
        ArgumentNullException.ThrowIfNull(actions);
        return SuggestedActions(
            actions.Select(action => new CardAction { Type = ActionTypes.ImBack, Value = action, Title = action }), text, ssml, inputHint, toList);
    }

    /// <summary>A message with buttons.</summary>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">The text of the message.</param>
    /// <param name="ssml">What is spoken.</param>
    /// <param name="inputHint">Whether an answer is expected.</param>
    /// <param name="toList">Ids of those who see the buttons; null for everybody.</param>
    public static IMessageActivity SuggestedActions(IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = null)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var activity = Text(text, ssml, inputHint);
        activity.SuggestedActions = new SuggestedActions { Actions = [.. cardActions], To = toList };
        return activity;
    }

    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment([attachment], text, ssml, inputHint);
    }

    public static IMessageActivity Attachment(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
        => WithAttachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    /// <summary>Attachments side by side.</summary>
    public static IMessageActivity Carousel(IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
        => WithAttachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    /// <summary>A message with one image, video or other content found at an address.</summary>
    public static IMessageActivity ContentUrl(string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        if (string.IsNullOrWhiteSpace(url))
            throw new ArgumentNullException(nameof(url));
        if (string.IsNullOrWhiteSpace(contentType))
            throw new ArgumentNullException(nameof(contentType));
        return Attachment(
            [new Attachment { ContentType = contentType, ContentUrl = url, Name = string.IsNullOrWhiteSpace(name) ? string.Empty : name }], text, ssml, inputHint);
    }

    static Activity WithAttachments(string layout, IEnumerable<Attachment> attachments, string text, string ssml, string inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var activity = Text(text, ssml, inputHint);
        activity.AttachmentLayout = layout;
        activity.Attachments = [.. attachments];
        return activity;
    }
}
