namespace AdvisorBot.Presentation.Wording;

static class QuestionPhrases
{
    public static readonly Phrase ToGo = new("question", "to-go", "count");
    public static readonly Phrase Leads = new("question", "leads", "tools", "count", "fit", "all");
    public static readonly Phrase LeadsFor = new("question", "leads-for", "tools", "count", "answer", "named");
    public static readonly Phrase Fit = new("question", "fit", "fit", "all");
    public static readonly Phrase Again = new("question", "again", "question");
    public static readonly Phrase Remark = new("question", "remark", "said", "answer");
    public static readonly Phrase HintAmount = new("question", "hint-amount");
    public static readonly Phrase HintNumber = new("question", "hint-number", "unit");
}
