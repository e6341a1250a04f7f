namespace AdvisorBot.Presentation.Wording;

static class ToolPhrases
{
    public static readonly Phrase About = new("tool", "about");
    public static readonly Phrase Which = new("tool", "which");
    public static readonly Phrase Benefits = new("tool", "benefits");
    public static readonly Phrase Considerations = new("tool", "considerations");
    public static readonly Phrase List = new("tool", "list", "list");
    public static readonly Phrase Statements = new("tool", "statements", "tool", "count");
    public static readonly Phrase Silent = new("tool", "silent");
    public static readonly Phrase Source = new("tool", "source", "date");
}
