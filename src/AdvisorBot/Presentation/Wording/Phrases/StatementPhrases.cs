namespace AdvisorBot.Presentation.Wording;

static class StatementPhrases
{
    public static readonly Phrase Said = new("statement", "said", "statement", "place");
    public static readonly Phrase Place = new("statement", "place", "section", "item");
    public static readonly Phrase Benefit = new("statement", "benefit", "number");
    public static readonly Phrase Consideration = new("statement", "consideration", "number");
    public static readonly Phrase Paragraph = new("statement", "paragraph", "number");
    public static readonly Phrase Row = new("statement", "row", "number");
    public static readonly Phrase Step = new("statement", "step", "number");
    public static readonly Phrase Since = new("statement", "since", "text");
    public static readonly Phrase Correction = new("statement", "correction", "text", "source", "date");
    public static readonly Phrase Note = new("statement", "note", "number");
    public static readonly Phrase Use = new("statement", "use", "number");
    public static readonly Phrase Limit = new("statement", "limit", "number");
    public static readonly Phrase Capability = new("statement", "capability", "number");
    public static readonly Phrase Detail = new("statement", "detail", "number");
    public static readonly Phrase OfList = new("statement", "of-list", "list", "number");
    public static readonly Phrase Elsewhere = new("statement", "elsewhere", "document", "date");
}
