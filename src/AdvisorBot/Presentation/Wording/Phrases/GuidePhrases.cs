namespace AdvisorBot.Presentation.Wording;

static class GuidePhrases
{
    public static readonly Phrase Begin = new("guide", "begin");
    public static readonly Phrase Serves = new("guide", "serves", "guide", "text");
    public static readonly Phrase OfYear = new("guide", "of-year", "year");
    public static readonly Phrase Ask = new("guide", "ask");
    public static readonly Phrase Explain = new("guide", "explain");
    public static readonly Phrase Chosen = new("guide", "chosen", "guide");
    public static readonly Phrase Followed = new("guide", "followed", "guide");
}
