namespace AdvisorBot.Presentation.Wording;

static class NarrowingPhrases
{
    public static readonly Phrase DroppedOne = new("narrowing", "dropped-one", "tool", "statement");
    public static readonly Phrase Dropped = new("narrowing", "dropped", "count");
    public static readonly Phrase More = new("narrowing", "more", "tools", "tool");
    public static readonly Phrase Returned = new("narrowing", "returned", "tools");
}
