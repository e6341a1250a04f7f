namespace AdvisorBot.Presentation.Wording;

static class ComparePhrases
{
    public static readonly Phrase Intro = new("compare", "intro", "tools");
    public static readonly Phrase Ahead = new("compare", "ahead", "questions");
    public static readonly Phrase NoneAhead = new("compare", "none-ahead");
    public static readonly Phrase Criterion = new("compare", "criterion");
    public static readonly Phrase Points = new("compare", "points", "tool");
    public static readonly Phrase Plus = new("compare", "plus");
    public static readonly Phrase Minus = new("compare", "minus");
    public static readonly Phrase RuledOut = new("compare", "ruled-out");
    public static readonly Phrase Against = new("compare", "against");
    public static readonly Phrase Mixed = new("compare", "mixed");
    public static readonly Phrase For = new("compare", "for");
    public static readonly Phrase Neutral = new("compare", "neutral");
    public static readonly Phrase Unstated = new("compare", "unstated");
    public static readonly Phrase Tables = new("compare", "tables");
    public static readonly Phrase MoreRows = new("compare", "more-rows", "count");
    public static readonly Phrase Silent = new("compare", "silent", "tool", "rows");
    public static readonly Phrase CellYes = new("compare", "cell-yes");
    public static readonly Phrase CellLimited = new("compare", "cell-limited");
    public static readonly Phrase CellNo = new("compare", "cell-no");
    public static readonly Phrase CellNote = new("compare", "cell-note", "text", "note");
    public static readonly Phrase Service = new("compare", "service");
    public static readonly Phrase InService = new("compare", "in-service");
}
