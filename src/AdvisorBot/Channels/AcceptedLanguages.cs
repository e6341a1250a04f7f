namespace AdvisorBot.Channels;

/// <summary>The languages that a browser asks for by itself, whatever the page around it speaks.</summary>
static class AcceptedLanguages
{
    // More are no wishes of a person.
    const int Most = 10;

    /// <summary>Language tags, the most wanted first.</summary>
    public static IEnumerable<string> Of(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage.Take(Most)
            .OrderByDescending(one => one.Quality ?? 1)
            .Select(one => LocaleTag.Of(one.Value.Value))
            .OfType<string>();
}
