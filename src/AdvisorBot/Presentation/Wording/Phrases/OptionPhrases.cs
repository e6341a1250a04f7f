namespace AdvisorBot.Presentation.Wording;

static class OptionPhrases
{
    public static readonly Phrase ThisLanguage = new("option", "this-language");
    public static readonly Phrase NotSure = new("option", "not-sure");
    public static readonly Phrase Back = new("option", "back");
    public static readonly Phrase Keep = new("option", "keep");
    public static readonly Phrase AllTopics = new("option", "all-topics", "count");
    public static readonly Phrase More = new("option", "more");
    public static readonly Phrase Change = new("option", "change");
    public static readonly Phrase CarryOn = new("option", "carry-on");
    public static readonly Phrase KeepAsking = new("option", "keep-asking");
    public static readonly Phrase StartOver = new("option", "start-over");
    public static readonly Phrase YesStartOver = new("option", "yes-start-over");
    public static readonly Phrase NoCarryOn = new("option", "no-carry-on");
    public static readonly Phrase Human = new("option", "human");
    public static readonly Phrase BothStay = new("option", "both-stay");
    public static readonly Phrase OpenFold = new("option", "open-fold");
    public static readonly Phrase Send = new("option", "send");
    public static readonly Phrase Why = new("option", "why");
    public static readonly Phrase RunnerUp = new("option", "runner-up", "tool");
    public static readonly Phrase Compare = new("option", "compare");
    public static readonly Phrase Record = new("option", "record");
    public static readonly Phrase TakeIt = new("option", "take-it", "answer");
}
