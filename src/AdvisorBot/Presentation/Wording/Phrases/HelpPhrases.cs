namespace AdvisorBot.Presentation.Wording;

static class HelpPhrases
{
    public static readonly Phrase Intro = new("help", "intro");
    public static readonly Phrase ExampleSeveral = new("help", "example-several", "answers");
    public static readonly Phrase ExampleBack = new("help", "example-back", "question");
    public static readonly Phrase ExampleWhy = new("help", "example-why");
    public static readonly Phrase ExampleTools = new("help", "example-tools", "first", "second");
    public static readonly Phrase ExampleWhatIf = new("help", "example-what-if", "answer");
    public static readonly Phrase ExampleRecap = new("help", "example-recap");
    public static readonly Phrase ExampleEnd = new("help", "example-end");
    public static readonly Phrase Now = new("help", "now", "question");
    public static readonly Phrase AtStake = new("help", "at-stake", "tools");
    public static readonly Phrase NotInGuide = new("help", "not-in-guide", "topic");
    public static readonly Phrase NoneLeft = new("help", "none-left");
    public static readonly Phrase Left = new("help", "left", "count");
}
