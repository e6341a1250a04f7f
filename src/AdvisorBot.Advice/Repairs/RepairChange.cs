using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Repairs;

/// <param name="ToAnswer">Another choice, or <see cref="Answer.NotSure"/> when no single choice would do.</param>
public sealed record RepairChange(string QuestionId, Answer FromAnswer, Answer ToAnswer);
