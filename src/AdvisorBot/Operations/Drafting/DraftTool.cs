namespace AdvisorBot.Operations.Drafting;

/// <summary>Something that the page compares, under the names it has there.</summary>
sealed class DraftTool(string name)
{
    readonly HashSet<string> _names = [name];

    /// <summary>The longest of its names.</summary>
    public string Name => _names.OrderByDescending(known => known.Length).First();

    public IEnumerable<string> Names => _names;

    public string Id => PageReader.Slug(Name);

    /// <summary>The section that is about it alone; null where there is none.</summary>
    public PageSection? Section { get; set; }

    public void AddName(string other) => _names.Add(other);

    /// <summary>What remains of a name without the maker's and what stands in brackets: by this the page calls it elsewhere.</summary>
    public static string Key(string name)
    {
        var key = name.Split('(')[0].Trim().ToLowerInvariant();
        foreach (var maker in (string[])["azure ", "microsoft ", "apache "])
            key = key.StartsWith(maker, StringComparison.Ordinal) ? key[maker.Length..] : key;
        return key;
    }

    public bool IsCalled(string other) => _names.Select(Key).Contains(Key(other));

    /// <summary>The text names it, as a whole word.</summary>
    public bool IsNamedIn(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')', '?'], StringSplitOptions.RemoveEmptyEntries)) is var words
        && _names.Select(Key).Where(key => key.Length > 2).Any(key => $" {words} ".Contains($" {key} ", StringComparison.Ordinal));
}
