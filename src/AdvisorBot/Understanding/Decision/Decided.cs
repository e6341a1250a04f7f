using System.Collections.Immutable;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.Requests;

namespace AdvisorBot.Understanding.Decision;

/// <summary>What was decided about an utterance.</summary>
/// <param name="Supposed">The answers that a supposition names.</param>
/// <param name="Unused">Clauses with content that nothing was made of.</param>
sealed record Decided(Answered Answered, Answered Supposed, IReadOnlyList<Requested> Requests, ImmutableArray<string> Unused);
