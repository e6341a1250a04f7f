namespace AdvisorBot.Presentation.Wording;

static class FormatPhrases
{
    public static readonly Phrase Date = new("format", "date");
    public static readonly Phrase Month = new("format", "month");
}
