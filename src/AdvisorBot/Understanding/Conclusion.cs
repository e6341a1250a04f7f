using System.Collections.Immutable;

namespace AdvisorBot.Understanding;

/// <summary>The answers an utterance gives, and those it may give.</summary>
readonly record struct Conclusion(ImmutableArray<AnswerReading> Answers, ImmutableArray<Suggestion> Suggestions);
