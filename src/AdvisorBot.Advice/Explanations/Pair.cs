using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Explanations;

public enum PairKind
{
    /// <summary>The document itself joins the two.</summary>
    Linked,

    /// <summary>Nothing in the document forbids the combination.</summary>
    Possible,
}

/// <summary>Build in one tool, deploy through another.</summary>
/// <param name="Reason">The point that joins the two; null for <see cref="PairKind.Possible"/>.</param>
/// <param name="Score">Scores of both tools plus the bonus of the link.</param>
public sealed record Pair(ToolAssessment Prepare, ToolAssessment Deploy, PairKind Kind, Point? Reason, int Score);
