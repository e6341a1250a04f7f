namespace AdvisorBot.Presentation.Wording;

static class RecordPhrases
{
    public static readonly Phrase Title = new("record", "title", "topic", "date");
    public static readonly Phrase Intro = new("record", "intro");
    public static readonly Phrase Advice = new("record", "advice");
    public static readonly Phrase Word = new("record", "word");
    public static readonly Phrase Text = new("record", "text");
    public static readonly Phrase Context = new("record", "context");
    public static readonly Phrase Options = new("record", "options");
    public static readonly Phrase Decision = new("record", "decision");
    public static readonly Phrase Chosen = new("record", "chosen");
    public static readonly Phrase Owner = new("record", "owner");
    public static readonly Phrase DecidedOn = new("record", "decided-on");
    public static readonly Phrase Reason = new("record", "reason");
    public static readonly Phrase Risks = new("record", "risks");
    public static readonly Phrase Consequences = new("record", "consequences");
    public static readonly Phrase Later = new("record", "later");
    public static readonly Phrase Reopen = new("record", "reopen");
    public static readonly Phrase Caution = new("record", "caution");
}
