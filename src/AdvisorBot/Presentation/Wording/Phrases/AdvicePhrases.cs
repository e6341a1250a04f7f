namespace AdvisorBot.Presentation.Wording;

static class AdvicePhrases
{
    public static readonly Phrase One = new("advice", "one", "date", "text");
    public static readonly Phrase Intro = new("advice", "intro", "date");
    public static readonly Phrase Level = new("advice", "level", "tools");
    public static readonly Phrase Many = new("advice", "many", "tools", "count");
    public static readonly Phrase Nothing = new("advice", "nothing");
    public static readonly Phrase InStage = new("advice", "in-stage", "stage", "text");
    public static readonly Phrase NoReason = new("advice", "no-reason");
    public static readonly Phrase NotTheGoal = new("advice", "not-the-goal", "answer");
    public static readonly Phrase Parting = new("advice", "parting", "question");
    public static readonly Phrase Silent = new("advice", "silent", "questions");
    public static readonly Phrase Alike = new("advice", "alike");
    public static readonly Phrase StillThere = new("advice", "still-there", "tools");
    public static readonly Phrase Because = new("advice", "because", "answer", "statement");
    public static readonly Phrase OfTool = new("advice", "of-tool", "tool", "statement");
    public static readonly Phrase Risk = new("advice", "risk", "statement");
    public static readonly Phrase WouldChange = new("advice", "would-change", "case", "tool");
    public static readonly Phrase Pair = new("advice", "pair", "build", "deploy", "reason");
    public static readonly Phrase PairThen = new("advice", "pair-then", "build", "deploy", "reason");
    public static readonly Phrase PairInstead = new("advice", "pair-instead", "build", "deploy", "reason");
    public static readonly Phrase PairSame = new("advice", "pair-same", "tool", "reason");
    public static readonly Phrase PairPossible = new("advice", "pair-possible", "build", "deploy");
    public static readonly Phrase Combined = new("advice", "combined", "build", "deploy", "reason");
    public static readonly Phrase CandidateFor = new("advice", "candidate-for", "tool", "stage");
    public static readonly Phrase For = new("advice", "for");
    public static readonly Phrase Consider = new("advice", "consider");
    public static readonly Phrase Against = new("advice", "against");
    public static readonly Phrase NextInLine = new("advice", "next-in-line");
    public static readonly Phrase RunnersUp = new("advice", "runners-up", "tools");
    public static readonly Phrase RuledOut = new("advice", "ruled-out", "count");
    public static readonly Phrase Sources = new("advice", "sources");
    public static readonly Phrase Source = new("advice", "source", "title", "author", "date");
    public static readonly Phrase Later = new("advice", "later", "date");
    public static readonly Phrase Caution = new("advice", "caution");
    public static readonly Phrase Critique = new("advice", "critique", "case");
    public static readonly Phrase Next = new("advice", "next");
}
