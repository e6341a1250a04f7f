namespace AdvisorBot.Presentation.Wording;

static class TapPhrases
{
    public static readonly Phrase Older = new("tap", "older");
    public static readonly Phrase Same = new("tap", "same", "answer");
    public static readonly Phrase NothingTicked = new("tap", "nothing-ticked");
    public static readonly Phrase Unknown = new("tap", "unknown");
}
