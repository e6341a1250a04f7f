namespace AdvisorBot.Presentation.Wording;

static class RecordPhrases
{
    public static readonly Phrase Title = new("record", "title", "guide", "date");
    public static readonly Phrase Intro = new("record", "intro");
    public static readonly Phrase Advice = new("record", "advice");
    public static readonly Phrase Word = new("record", "word");
    public static readonly Phrase Text = new("record", "text");
    public static readonly Phrase Caution = new("record", "caution");
}
