using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>A point of the document, and the answer that woke it.</summary>
public sealed record Reason(Point Point, Effect Effect, string QuestionId, Answer Answer);
