namespace AdvisorBot.Presentation.Wording;

static class AdvicePhrases
{
    public static readonly Phrase One = new("advice", "one", "date", "tool");
    public static readonly Phrase Intro = new("advice", "intro", "date");
    public static readonly Phrase Nothing = new("advice", "nothing");
    public static readonly Phrase Level = new("advice", "level", "tools");
    public static readonly Phrase Pair = new("advice", "pair", "build", "deploy", "reason");
    public static readonly Phrase PairSame = new("advice", "pair-same", "tool", "reason");
    public static readonly Phrase PairPossible = new("advice", "pair-possible");
    public static readonly Phrase CandidateFor = new("advice", "candidate-for", "tool", "stage");
    public static readonly Phrase For = new("advice", "for");
    public static readonly Phrase Consider = new("advice", "consider", "count");
    public static readonly Phrase Against = new("advice", "against");
    public static readonly Phrase Today = new("advice", "today", "tool");
    public static readonly Phrase RunnersUp = new("advice", "runners-up", "tools");
    public static readonly Phrase RuledOut = new("advice", "ruled-out", "count");
    public static readonly Phrase Source = new("advice", "source", "title", "author", "date");
    public static readonly Phrase Critique = new("advice", "critique", "answer");
    public static readonly Phrase Next = new("advice", "next");
}
