using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>The question worth asking now.</summary>
/// <param name="ExpectedReduction">By how many questions, on average, its answer is expected to shorten what is left to settle, itself included.</param>
/// <param name="ChanceOfChange">
/// How likely its answer alone changes which tools lead, from 0 to 1. 0 means that no single open question can: only
/// several answers together might.
/// </param>
/// <param name="ToolsAtStake">Tools whose scores the answer can change, in catalogue order.</param>
public sealed record NextQuestion(Question Question, double ExpectedReduction, double ChanceOfChange, ImmutableArray<string> ToolsAtStake);
