namespace AdvisorBot.Presentation.Rendering;

/// <summary>Titles for buttons that clients cut off: what tells a title from its neighbours stays.</summary>
static class ButtonTitle
{
    const string Gap = "… ";

    /// <summary>A title that is too long begins with what stands in brackets at its end; without that, words of its middle go.</summary>
    public static string Fit(string title, int most)
    {
        if (title.Length <= most)
            return title;
        if (title.EndsWith(')') && title.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket)
        {
            var mark = $"{title[(bracket + 2)..^1]}: ";
            if (mark.Length < most / 2)
                return $"{mark}{Head(title[..bracket], most - mark.Length - 1)}…";
        }
        var tail = Tail(title, most / 2);
        return $"{Head(title, most - tail.Length - Gap.Length)}{Gap}{tail}";
    }

    static string Head(string text, int most) =>
        text.Length <= most ? text : text.LastIndexOf(' ', most) is > 0 and var end ? text[..end] : text[..most];

    static string Tail(string text, int most) =>
        text.IndexOf(' ', text.Length - most - 1) is > 0 and var start ? text[(start + 1)..] : text[^most..];
}
