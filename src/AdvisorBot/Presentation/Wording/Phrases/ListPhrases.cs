namespace AdvisorBot.Presentation.Wording;

static class ListPhrases
{
    public static readonly Phrase And = new("list", "and", "head", "last");
    public static readonly Phrase Or = new("list", "or", "head", "last");
    public static readonly Phrase More = new("list", "more", "head", "count");
    public static readonly Phrase Quoted = new("list", "quoted", "text");
}
