namespace AdvisorBot.Presentation.Wording;

static class RecapPhrases
{
    public static readonly Phrase NothingSaid = new("standing", "nothing-said");
    public static readonly Phrase Said = new("standing", "said");
    public static readonly Phrase Stage = new("standing", "stage", "stage", "fit", "all");
    public static readonly Phrase NotForTheGoal = new("standing", "not-for-the-goal", "answer", "tools");
    public static readonly Phrase Remaining = new("standing", "remaining");
}
