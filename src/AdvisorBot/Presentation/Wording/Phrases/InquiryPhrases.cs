namespace AdvisorBot.Presentation.Wording;

static class InquiryPhrases
{
    public static readonly Phrase Yes = new("inquiry", "yes", "tool", "statements");
    public static readonly Phrase No = new("inquiry", "no", "tool", "statements");
    public static readonly Phrase Partly = new("inquiry", "partly", "tool", "statements");
    public static readonly Phrase Told = new("inquiry", "told", "tool", "statements");
    public static readonly Phrase Silent = new("inquiry", "silent", "tool");
    public static readonly Phrase SilentOn = new("inquiry", "silent-on", "tool", "subject");
    public static readonly Phrase Nearest = new("inquiry", "nearest", "statements");
    public static readonly Phrase Unsure = new("inquiry", "unsure");
    public static readonly Phrase Others = new("inquiry", "others", "tools");
    public static readonly Phrase About = new("inquiry", "about", "subject");
    public static readonly Phrase GroupYes = new("inquiry", "group-yes");
    public static readonly Phrase GroupPartly = new("inquiry", "group-partly");
    public static readonly Phrase GroupNo = new("inquiry", "group-no");
    public static readonly Phrase GroupTold = new("inquiry", "group-told");
    public static readonly Phrase GroupSilent = new("inquiry", "group-silent", "tools");
    public static readonly Phrase AllSilent = new("inquiry", "all-silent");
    public static readonly Phrase Ranked = new("inquiry", "ranked");
    public static readonly Phrase Unranked = new("inquiry", "unranked");
    public static readonly Phrase Take = new("inquiry", "take", "answer");
    public static readonly Phrase InService = new("inquiry", "in-service", "tool");
    public static readonly Phrase Word = new("inquiry", "word", "term", "meaning");
    public static readonly Phrase Outside = new("inquiry", "outside", "subject");
    public static readonly Phrase Page = new("inquiry", "page");
    public static readonly Phrase Unknown = new("inquiry", "unknown");
    public static readonly Phrase Send = new("inquiry", "send");
    public static readonly Phrase Keep = new("inquiry", "keep");
}
