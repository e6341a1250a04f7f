namespace AdvisorBot.Presentation.Wording;

/// <summary>The drawing of how the answers narrowed the field, and its text alternative.</summary>
static class PicturePhrases
{
    public static readonly Phrase Title = new("picture", "title");
    public static readonly Phrase Start = new("picture", "start", "stage", "count");
    public static readonly Phrase Step = new("picture", "step", "answer", "tools", "count");
    public static readonly Phrase Leads = new("picture", "leads", "tools", "count");
    public static readonly Phrase Then = new("picture", "then", "answer", "leads");
    public static readonly Phrase Count = new("picture", "count", "fit", "all");
}
