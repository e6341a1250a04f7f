using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Explanations;

/// <summary>Build in one tool, deploy through another.</summary>
/// <param name="Reason">The point that joins the two; null for <see cref="PairKind.Possible"/>.</param>
/// <param name="Score">Scores of both tools plus the bonus of the link.</param>
public sealed record Pair(ToolAssessment Prepare, ToolAssessment Deploy, PairKind Kind, Point? Reason, int Score);
