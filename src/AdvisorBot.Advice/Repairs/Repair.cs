using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Repairs;

/// <summary>A smallest set of changed answers after which every needed stage has a candidate.</summary>
/// <param name="BringsBack">The tools that fit again, stage by stage, those that would rank best first.</param>
/// <param name="Effort">
/// What it asks of the person beside saying otherwise: 0 to give up a wish or choose differently, more for what would have
/// to be learned or acquired first.
/// </param>
public sealed record Repair(ImmutableArray<RepairChange> Changes, ImmutableArray<Tool> BringsBack, int Effort);
