namespace AdvisorBot.Presentation.Wording;

static class LifecyclePhrases
{
    public static readonly Phrase RetiredSince = new("lifecycle", "retired-since", "tool", "when");
    public static readonly Phrase Retired = new("lifecycle", "retired", "tool");
    public static readonly Phrase DeprecatedSince = new("lifecycle", "deprecated-since", "tool", "when");
    public static readonly Phrase Deprecated = new("lifecycle", "deprecated", "tool");
    public static readonly Phrase Renamed = new("lifecycle", "renamed", "tool", "name");
    public static readonly Phrase TakeUp = new("lifecycle", "take-up", "successor");
    public static readonly Phrase Place = new("lifecycle", "place", "tool", "when", "successor");
    public static readonly Phrase Gone = new("lifecycle", "gone", "tool", "when");
    public static readonly Phrase PlaceOfIt = new("lifecycle", "place-of-it", "when", "successor");
    public static readonly Phrase ItIsGone = new("lifecycle", "it-is-gone", "when");
    public static readonly Phrase Source = new("lifecycle", "source", "source", "date");
    public static readonly Phrase AsOf = new("lifecycle", "as-of", "date");
    public static readonly Phrase MarkSince = new("lifecycle", "mark-since", "when");
    public static readonly Phrase Mark = new("lifecycle", "mark");
}
