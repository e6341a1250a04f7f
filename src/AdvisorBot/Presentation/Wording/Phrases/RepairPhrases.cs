namespace AdvisorBot.Presentation.Wording;

static class RepairPhrases
{
    public static readonly Phrase Nothing = new("repair", "nothing", "stages");
    public static readonly Phrase Offer = new("repair", "offer");
    public static readonly Phrase NoRepair = new("repair", "no-repair");
    public static readonly Phrase More = new("repair", "more", "count");
    public static readonly Phrase Why = new("repair", "why");
    public static readonly Phrase AndMore = new("repair", "and-more", "tools", "count");
    public static readonly Phrase Option = new("repair", "option", "answers", "tools");
}
