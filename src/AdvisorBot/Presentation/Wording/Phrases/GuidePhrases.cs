namespace AdvisorBot.Presentation.Wording;

static class GuidePhrases
{
    public static readonly Phrase Ask = new("guide", "ask");
    public static readonly Phrase Explain = new("guide", "explain");
    public static readonly Phrase Chosen = new("guide", "chosen", "guide");
    public static readonly Phrase Held = new("guide", "held");
}
