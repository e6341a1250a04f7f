using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Explanations;

/// <summary>Tools side by side over what the user said.</summary>
/// <param name="Rows">One per answered question on which the document speaks of at least one of the tools, in the order of answering.</param>
/// <param name="Capabilities">Rows of the document's tables in which the tools differ, whether an answer bears on them or not.</param>
public sealed record Comparison(ImmutableArray<ToolAssessment> Tools, ImmutableArray<ComparisonRow> Rows, ImmutableArray<Capability> Capabilities);
