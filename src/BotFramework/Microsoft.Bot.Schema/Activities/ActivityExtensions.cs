using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Who a message mentions, and its text without a mention.</summary>
public static class ActivityExtensions
{
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions())
        {
            if (id is not null && mention.Mentioned?.Id == id)
                return true;
        }

        return false;
    }

    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    /// <summary>Takes the mentions of the recipient, and no others, out of the text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>
    /// Takes the mentions of one account, told by its id, out of the text; changes the activity and returns the text.
    /// White space left over at the ends goes too, no-break spaces and line ends included.
    /// </summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        if (id is null || string.IsNullOrEmpty(activity.Text))
            return activity.Text;

        foreach (var mention in activity.GetMentions())
        {
            if (mention.Mentioned?.Id != id || MentionText(mention) is not { Length: > 0 } written)
                continue;

            activity.Text = Regex
                .Replace(activity.Text, Regex.Escape(written), string.Empty, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
                .Trim();
        }

        return activity.Text;
    }

    static string MentionText(Mention mention) =>
        mention.Text ?? (mention.Mentioned.Name is { Length: > 0 } name ? $"<at>{name}</at>" : null);
}
