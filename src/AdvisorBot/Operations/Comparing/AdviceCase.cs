using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Operations.Comparing;

/// <summary>Answers whose advice is compared: a described need, or what somebody answered.</summary>
/// <param name="Name">By which the report calls it.</param>
/// <param name="Read">What an interview makes of the answers, and the ids it does not know.</param>
sealed record AdviceCase(string Name, string Guide, Func<Interview, (Answers Answers, ImmutableArray<string> Unknown)> Read);
