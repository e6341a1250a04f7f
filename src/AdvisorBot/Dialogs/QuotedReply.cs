using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace AdvisorBot.Dialogs;

/// <summary>
/// A reply that quotes a message, as Teams sends it: an attachment holds the whole as HTML, the quotation as a block of its
/// own, while the text may hold the quoted words before the writer's, with nothing between them.
/// </summary>
static partial class QuotedReply
{
    const string Quotation = "schema.skype.com/Reply";

    /// <summary>The whole as HTML, which tells whose words are whose, with mentions as the text has them; null for a message that quotes nothing.</summary>
    public static string? Html(Activity activity) => activity.Attachments?
        .Where(attachment => attachment?.ContentType == "text/html")
        .Select(attachment => attachment.Content as string ?? (attachment.Content as JValue)?.Value as string)
        .FirstOrDefault(content => content?.Contains(Quotation, StringComparison.OrdinalIgnoreCase) == true) is { } html
            ? Mention.Replace(html, "<at>$1</at>") : null;

    [GeneratedRegex(
        """<span\b[^>]{0,300}schema\.skype\.com/Mention[^>]{0,300}>([^<]{0,200})</span>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention { get; }
}
