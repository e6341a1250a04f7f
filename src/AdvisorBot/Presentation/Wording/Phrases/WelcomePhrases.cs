namespace AdvisorBot.Presentation.Wording;

static class WelcomePhrases
{
    public static readonly Phrase Hello = new("welcome", "hello");
    public static readonly Phrase How = new("welcome", "how");
    public static readonly Phrase Short = new("welcome", "short");
    public static readonly Phrase Back = new("welcome", "back");
    public static readonly Phrase Updated = new("welcome", "updated", "count", "answers");
    public static readonly Phrase Renewed = new("welcome", "renewed");
    public static readonly Phrase Resumed = new("welcome", "resumed");
}
