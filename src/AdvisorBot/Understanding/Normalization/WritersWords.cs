using System.Net;

namespace AdvisorBot.Understanding.Normalization;

/// <summary>
/// Makes of what a channel delivers what the writer says now: no markup, no quotation of others, no code, no signature, no
/// header of a table; people mentioned and addresses are left as one <see cref="Opaque"/> each.
/// </summary>
static class WritersWords
{
    /// <summary>Longer texts are cut: nobody types them, and reading must stay bounded.</summary>
    public const int MostCharacters = 10_000;

    /// <summary>Stands for something that is no word: a person mentioned, a link, a mail address.</summary>
    public const char Opaque = '\uFFFC';

    public static string Of(string text)
    {
        if (text.Length > MostCharacters)
            text = text[..MostCharacters];
        text = Markup.Strip(text);
        // Decoding can bring tags to light, in text that was escaped twice or typed as an example: they are words then.
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        return Characters.Tidy(Addresses.Hide(Quotations.Drop(text)));
    }
}
