namespace AdvisorBot.Presentation.Wording;

static class ConfidencePhrases
{
    public static readonly Phrase NoAnswers = new("confidence", "no-answers");
    public static readonly Phrase Lead = new("confidence", "lead", "leader", "second", "margin");
    public static readonly Phrase Alone = new("confidence", "alone", "leader");
    public static readonly Phrase Level = new("confidence", "level", "tools");
    public static readonly Phrase Rests = new("confidence", "rests", "count");
    public static readonly Phrase Open = new("confidence", "open");
    public static readonly Phrase Caution = new("confidence", "caution", "date");
    public static readonly Phrase Change = new("confidence", "change");
    public static readonly Phrase NoChange = new("confidence", "no-change");
    public static readonly Phrase Ends = new("confidence", "ends");
    public static readonly Phrase Next = new("confidence", "next", "tool");
    public static readonly Phrase NextAgainst = new("confidence", "next-against", "tool", "second");
    public static readonly Phrase NoSecond = new("confidence", "no-second");
    public static readonly Phrase Source = new("confidence", "source", "title", "author", "date");
    public static readonly Phrase SourceStatements = new("confidence", "source-statements", "tool");
    public static readonly Phrase Dated = new("confidence", "dated", "date");
    public static readonly Phrase Retired = new("confidence", "retired", "tools");
    public static readonly Phrase NoneRetired = new("confidence", "none-retired");
    public static readonly Phrase LookedUp = new("confidence", "looked-up", "date");
    public static readonly Phrase Unstated = new("confidence", "unstated", "tool", "questions");
    public static readonly Phrase NotAsked = new("confidence", "not-asked", "questions");
    public static readonly Phrase Outside = new("confidence", "outside", "topics");
}
