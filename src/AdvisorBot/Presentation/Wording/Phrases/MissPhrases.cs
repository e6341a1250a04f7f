namespace AdvisorBot.Presentation.Wording;

static class MissPhrases
{
    public static readonly Phrase First = new("miss", "first");
    public static readonly Phrase Second = new("miss", "second");
    public static readonly Phrase Example = new("miss", "example", "examples");
    public static readonly Phrase Third = new("miss", "third");
    public static readonly Phrase Outside = new("miss", "outside");
    public static readonly Phrase OutsideAgain = new("miss", "outside-again");
    public static readonly Phrase NoText = new("miss", "no-text");
    public static readonly Phrase TooLong = new("miss", "too-long", "count");
    public static readonly Phrase DidYouMean = new("miss", "did-you-mean", "said");
    public static readonly Phrase DidYouMeanOne = new("miss", "did-you-mean-one", "answer");
    public static readonly Phrase OrDoYouMean = new("miss", "or-do-you-mean", "answers");
    public static readonly Phrase Unplaced = new("miss", "unplaced", "said");
    public static readonly Phrase Later = new("miss", "later", "said");
    public static readonly Phrase Partly = new("miss", "partly", "said");
    public static readonly Phrase NoneOfThese = new("miss", "none-of-these");
    public static readonly Phrase NotThat = new("miss", "not-that");
    public static readonly Phrase WhichAmount = new("miss", "which-amount", "said");
}
