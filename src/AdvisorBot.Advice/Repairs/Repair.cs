using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Repairs;

/// <summary>A smallest set of changed answers after which every needed stage has a candidate.</summary>
/// <param name="BringsBack">The tools that fit again, in catalogue order.</param>
public sealed record Repair(ImmutableArray<RepairChange> Changes, ImmutableArray<Tool> BringsBack);

/// <param name="ToAnswer">Another choice, or <see cref="Answer.NotSure"/> when no single choice would do.</param>
public sealed record RepairChange(string QuestionId, Answer FromAnswer, Answer ToAnswer);
