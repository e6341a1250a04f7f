using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Assessments;

/// <summary>How one tool stands under the answers given.</summary>
/// <param name="Score">Weights for minus weights against.</param>
public sealed record ToolAssessment(
    Tool Tool,
    bool Fits,
    int Score,
    ImmutableArray<Reason> For,
    ImmutableArray<Reason> Against,
    ImmutableArray<Reason> RuledOutBy);
