namespace AdvisorBot.Presentation.Wording;

static class ShortlistPhrases
{
    public static readonly Phrase Title = new("shortlist", "title");
    public static readonly Phrase Answers = new("shortlist", "answers");
    public static readonly Phrase NoAnswers = new("shortlist", "no-answers");
    public static readonly Phrase Guide = new("shortlist", "guide");
    public static readonly Phrase OtherGuide = new("shortlist", "other-guide");
    public static readonly Phrase Change = new("shortlist", "change");
    public static readonly Phrase Take = new("shortlist", "take");
    public static readonly Phrase Next = new("shortlist", "next");
    public static readonly Phrase NothingNext = new("shortlist", "nothing-next");
    public static readonly Phrase Leads = new("shortlist", "leads");
    public static readonly Phrase In = new("shortlist", "in");
    public static readonly Phrase Out = new("shortlist", "out");
    public static readonly Phrase For = new("shortlist", "for");
    public static readonly Phrase Against = new("shortlist", "against");
    public static readonly Phrase Because = new("shortlist", "because");
    public static readonly Phrase Silent = new("shortlist", "silent");
}
