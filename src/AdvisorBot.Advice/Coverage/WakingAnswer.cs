using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Coverage;

/// <summary>An answer that wakes a point.</summary>
/// <param name="Choices">Each of them wakes it, or all of them together where the effect's condition asks for that; for a
/// threshold, the bands wholly beyond it.</param>
/// <param name="Condition">The test of it; one of several that the effect joins.</param>
public sealed record WakingAnswer(Question Question, ImmutableArray<Choice> Choices, Effect Effect, Condition Condition);
