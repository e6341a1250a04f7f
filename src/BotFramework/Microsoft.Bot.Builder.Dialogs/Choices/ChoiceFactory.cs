using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes the messages that offer a list of choices.</summary>
public class ChoiceFactory
{
    // Up to here a sentence still reads well; beyond it the choices go on lines of their own.
    const int MostInline = 3;

    /// <summary>Offers choices in the form that suits a channel, in a conversation of unknown type.</summary>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// Offers choices in the form that suits a channel: suggested actions where they are shown, else a card's buttons, else text.
    /// One title longer than <see cref="Channel.MaxActionTitleLength"/> turns all of them into text.
    /// </summary>
    /// <param name="channelId">One of the channel ids.</param>
    /// <param name="list">The choices; null for none.</param>
    /// <param name="text">What stands before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">How text is written.</param>
    /// <param name="conversationType">The conversation's type as the channel gives it.</param>
    /// <param name="toList">Ids of those who are to see the suggested actions; null for all.</param>
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null, string conversationType = null,
        IList<string> toList = null)
    {
        list ??= [];
        var longTitles = list.Any(choice => choice.Label.Length > Channel.MaxActionTitleLength(channelId));
        if (!longTitles && Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);

        if (!longTitles && Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);

        return !longTitles && list.Count <= MostInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Offers choices in one sentence: "(1) red, (2) green, or (3) blue".</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">What stands before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">Separators, and whether numbers are written.</param>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var last = choices.Count - 1;
        var sentence = new StringBuilder(text).Append(' ');
        for (var index = 0; index <= last; index++)
        {
            if (index > 0)
                sentence.Append(index < last ? options?.InlineSeparator ?? ", " : last == 1 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ");

            if (options?.IncludeNumbers ?? true)
                sentence.Append('(').Append(index + 1).Append(choices[index].Label.Length > 0 ? ") " : ")");

            sentence.Append(choices[index].Label);
        }

        return MessageFactory.Text(sentence.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers choices as a list, one a line.</summary>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Offers choices as a list, one a line, numbered or with dashes.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">What stands before them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="options">Whether numbers are written.</param>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var lines = new StringBuilder(text).Append("\n\n   ");
        for (var index = 0; index < choices.Count; index++)
        {
            if (index > 0)
                lines.Append("\n   ");

            if (options?.IncludeNumbers ?? true)
                lines.Append(index + 1).Append(". ");
            else
                lines.Append("- ");

            lines.Append(choices[index].Label);
        }

        return MessageFactory.Text(lines.ToString(), speak, InputHints.ExpectingInput);
    }

    /// <summary>Offers choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    /// <summary>Offers choices as suggested actions to some members of the conversation.</summary>
    public static IMessageActivity SuggestedAction(IList<string> choices, string text = null, string speak = null, IList<string> toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Offers choices as suggested actions.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Offers choices as suggested actions to some members of the conversation.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The message.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="toList">Ids of those who are to see them; null for all.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(ToActions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>Offers choices as the buttons of a hero card that carries the text.</summary>
    /// <param name="choices">The choices; null for none.</param>
    /// <param name="text">The card's text.</param>
    /// <param name="speak">What is spoken.</param>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(new HeroCard { Text = text, Buttons = ToActions(choices) }.ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>Makes a choice of each string; null gives none.</summary>
    /// <param name="choices">The values.</param>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices == null ? [] : choices.Select(choice => new Choice(choice)).ToList();

    static List<CardAction> ToActions(IList<Choice> choices) => (choices ?? [])
        .Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Value = choice.Value, Title = choice.Value })
        .ToList();
}
