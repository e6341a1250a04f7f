using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Explanations;

/// <summary>One changed answer that would put another tool first.</summary>
public sealed record Critique(string QuestionId, Answer Answer, Change Change);
