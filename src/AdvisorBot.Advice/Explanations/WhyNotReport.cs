using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Explanations;

/// <summary>Why a tool is not the recommendation.</summary>
/// <param name="Leader">The tool it is measured against; null when nothing fits, or when it leads itself.</param>
/// <param name="Level">The other tools that lead together with it; empty when it leads alone, or does not lead.</param>
/// <param name="RuledOutBy">The points that rule it out, with the answers that woke them.</param>
/// <param name="Lacked">What speaks for the leader and not for this tool.</param>
/// <param name="Against">What speaks against this tool.</param>
/// <param name="WouldReturn">Questions whose answers would all have to change for it to fit again.</param>
public sealed record WhyNotReport(
    Stage Stage,
    ToolAssessment Tool,
    ToolAssessment? Leader,
    ImmutableArray<Tool> Level,
    ImmutableArray<Reason> RuledOutBy,
    ImmutableArray<Reason> Lacked,
    ImmutableArray<Reason> Against,
    ImmutableArray<string> WouldReturn,
    ImmutableArray<string> Unstated);
