namespace AdvisorBot.Presentation.Wording;

static class RepairPhrases
{
    public static readonly Phrase Nothing = new("repair", "nothing");
    public static readonly Phrase NothingFor = new("repair", "nothing-for", "stages");
    public static readonly Phrase Offer = new("repair", "offer", "changes");
    public static readonly Phrase OfferSome = new("repair", "offer-some", "changes", "shown", "count");
    public static readonly Phrase NoRepair = new("repair", "no-repair");
    public static readonly Phrase Without = new("repair", "without", "answer");
    public static readonly Phrase Why = new("repair", "why");
    public static readonly Phrase Reasons = new("repair", "reasons", "answer");
    public static readonly Phrase Option = new("repair", "option", "answers", "tools");
}
