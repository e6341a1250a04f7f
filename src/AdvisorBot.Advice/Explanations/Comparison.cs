using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Explanations;

public enum Verdict
{
    /// <summary>The document says nothing about this tool here.</summary>
    Unstated,

    /// <summary>The document speaks of it, but not for or against this answer.</summary>
    Neutral,
    For,

    /// <summary>Points for and points against.</summary>
    Mixed,
    Against,
    RuledOut,
}

/// <summary>Tools side by side over what the user said.</summary>
/// <param name="Rows">One per answered question on which the document speaks of at least one of the tools, in the order of answering.</param>
/// <param name="Capabilities">Rows of the document's tables in which the tools differ, whether an answer bears on them or not.</param>
public sealed record Comparison(ImmutableArray<ToolAssessment> Tools, ImmutableArray<ComparisonRow> Rows, ImmutableArray<Capability> Capabilities);

/// <param name="Cells">One per tool, in the order of <see cref="Comparison.Tools"/>.</param>
public sealed record ComparisonRow(Question Question, Answer Answer, ImmutableArray<ComparisonCell> Cells);

public sealed record ComparisonCell(Verdict Verdict, ImmutableArray<Reason> Reasons);
