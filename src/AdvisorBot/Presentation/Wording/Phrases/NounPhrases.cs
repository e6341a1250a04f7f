namespace AdvisorBot.Presentation.Wording;

/// <summary>What the tools of a guide are called where it gives them no name of its own.</summary>
static class NounPhrases
{
    public static readonly Phrase One = new("noun", "one");
    public static readonly Phrase Many = new("noun", "many");
    public static readonly Phrase ToMany = new("noun", "to-many");
}
