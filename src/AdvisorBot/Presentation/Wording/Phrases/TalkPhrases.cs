namespace AdvisorBot.Presentation.Wording;

static class TalkPhrases
{
    public static readonly Phrase Greeting = new("talk", "greeting");
    public static readonly Phrase Thanks = new("talk", "thanks");
    public static readonly Phrase Goodbye = new("talk", "goodbye");
    public static readonly Phrase No = new("talk", "no");
    public static readonly Phrase Yes = new("talk", "yes");
    public static readonly Phrase Human = new("talk", "human", "contact");
    public static readonly Phrase NoHuman = new("talk", "no-human");
}
