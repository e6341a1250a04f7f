using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Assessments;

/// <summary>An effect of a point on its tool, with the number of the condition that wakes it.</summary>
readonly record struct ToolEffect(Point Point, Effect Effect, int Condition);
