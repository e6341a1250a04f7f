using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Presentation.Explanations;

/// <param name="Dropped">What this answer ruled out.</param>
/// <param name="Leaders">What leads after it, with something that speaks for it; empty while nothing does.</param>
public sealed record NarrowingStep(string QuestionId, Answer Answer, ImmutableArray<Tool> Dropped, ImmutableArray<Tool> Leaders);
