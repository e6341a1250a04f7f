namespace AdvisorBot.Presentation.Wording;

static class WhyPhrases
{
    public static readonly Phrase DoesNotFit = new("why", "does-not-fit", "tool");
    public static readonly Phrase Leads = new("why", "leads", "tool", "stage");
    public static readonly Phrase LeadsLevel = new("why", "leads-level", "tool", "stage", "others");
    public static readonly Phrase Fits = new("why", "fits", "tool", "stage", "rank");
    public static readonly Phrase NothingFor = new("why", "nothing-for");
    public static readonly Phrase But = new("why", "but");
    public static readonly Phrase RuledOut = new("why", "ruled-out", "tool");
    public static readonly Phrase WouldReturn = new("why", "would-return", "tool", "questions");
    public static readonly Phrase IsFirst = new("why", "is-first", "tool");
    public static readonly Phrase IsLevel = new("why", "is-level", "tool", "others");
    public static readonly Phrase NotNeeded = new("why", "not-needed", "tool", "stage", "needed");
    public static readonly Phrase Behind = new("why", "behind", "tool", "leader");
    public static readonly Phrase LeaderHas = new("why", "leader-has", "leader");
    public static readonly Phrase AgainstIt = new("why", "against-it", "tool");
    public static readonly Phrase Level = new("why", "level");
    public static readonly Phrase Unstated = new("why", "unstated", "tool", "questions");
}
