namespace AdvisorBot.Advice.Explanations;

public enum PairKind
{
    /// <summary>The document itself joins the two.</summary>
    Linked,

    /// <summary>Nothing in the document forbids the combination.</summary>
    Possible,
}
