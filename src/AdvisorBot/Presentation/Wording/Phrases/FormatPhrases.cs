namespace AdvisorBot.Presentation.Wording;

static class FormatPhrases
{
    public static readonly Phrase Date = new("format", "date");
    public static readonly Phrase Month = new("format", "month");
    public static readonly Phrase OnDay = new("format", "on-day", "date");
    public static readonly Phrase InMonth = new("format", "in-month", "date");
}
