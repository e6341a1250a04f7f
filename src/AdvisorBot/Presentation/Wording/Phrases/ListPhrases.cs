namespace AdvisorBot.Presentation.Wording;

static class ListPhrases
{
    public static readonly Phrase And = new("list", "and", "head", "last");
    public static readonly Phrase Or = new("list", "or", "head", "last");
}
