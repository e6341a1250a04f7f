using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>One sign, at one place of an utterance, for or against one choice.</summary>
readonly record struct Evidence(Question Question, Choice Choice, bool Negated, double Confidence, int Start, int End);
