namespace AdvisorBot.Presentation.Wording;

static class AnswerPhrases
{
    public static readonly Phrase Labelled = new("answer", "labelled", "question", "answer");
    public static readonly Phrase NotSure = new("answer", "not-sure");
    public static readonly Phrase Not = new("answer", "not", "lacking");
    public static readonly Phrase ButNot = new("answer", "but-not", "answer", "lacking");
    public static readonly Phrase Pull = new("answer", "pull", "first", "second");
    public static readonly Phrase OneOf = new("answer", "one-of", "first", "second");
    public static readonly Phrase Weighs = new("answer", "weighs");
    public static readonly Phrase Then = new("answer", "then", "answer", "tools", "count");
    public static readonly Phrase Supposed = new("answer", "supposed", "answer");
    public static readonly Phrase Over = new("answer", "over", "amount");
    public static readonly Phrase AtLeast = new("answer", "at-least", "amount");
    public static readonly Phrase UpTo = new("answer", "up-to", "amount");
    public static readonly Phrase Between = new("answer", "between", "from", "to");
    public static readonly Phrase Took = new("answer", "took");
    public static readonly Phrase Noted = new("answer", "noted", "answer");
    public static readonly Phrase Changed = new("answer", "changed", "answer", "before");
    public static readonly Phrase Correct = new("answer", "correct", "question");
}
