namespace AdvisorBot.Presentation.Wording;

static class DifferencePhrases
{
    public static readonly Phrase Nothing = new("difference", "nothing");
    public static readonly Phrase WouldReturn = new("difference", "would-return");
    public static readonly Phrase WouldDrop = new("difference", "would-drop");
    public static readonly Phrase Moved = new("difference", "moved", "before", "after");
    public static readonly Phrase NoTool = new("difference", "no-tool");
    public static readonly Phrase First = new("difference", "first");
    public static readonly Phrase SameAdvice = new("difference", "same-advice");
    public static readonly Phrase NewAdvice = new("difference", "new-advice");
    public static readonly Phrase WhatIf = new("difference", "what-if", "case");
    public static readonly Phrase WhichAnswer = new("difference", "which-answer", "answer");
}
