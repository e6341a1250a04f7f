using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Explanations;

/// <summary>Why a tool stands where it stands.</summary>
/// <param name="Rank">Place among the fitting tools of its stage, from 1; 0 when ruled out.</param>
/// <param name="Level">The other tools that lead together with it; empty when it leads alone, or does not lead.</param>
/// <param name="Unstated">Answered questions on which the document says nothing about this tool.</param>
public sealed record WhyReport(Stage Stage, ToolAssessment Tool, int Rank, bool Leads, ImmutableArray<Tool> Level, ImmutableArray<string> Unstated);
