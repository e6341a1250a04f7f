namespace AdvisorBot.Presentation.Wording;

static class MovePhrases
{
    public static readonly Phrase NotSure = new("move", "not-sure");
    public static readonly Phrase Skipped = new("move", "skipped");
    public static readonly Phrase NothingAsked = new("move", "nothing-asked");
    public static readonly Phrase NothingBefore = new("move", "nothing-before");
    public static readonly Phrase Back = new("move", "back", "answer");
    public static readonly Phrase WhichChange = new("move", "which-change");
    public static readonly Phrase Change = new("move", "change", "answer");
    public static readonly Phrase Ask = new("move", "ask", "question");
    public static readonly Phrase Kept = new("move", "kept");
    public static readonly Phrase StartedOver = new("move", "started-over");
    public static readonly Phrase ConfirmStartOver = new("move", "confirm-start-over", "count");
    public static readonly Phrase Cancelled = new("move", "cancelled");
    public static readonly Phrase TooEarly = new("move", "too-early");
}
