using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>What people call the unit of a quantity, or a multiple of it: "hours", where the question asks for minutes.</summary>
/// <param name="Words">As they stand behind a number, or before it ("€").</param>
/// <param name="Of">How many of the question's unit one of these is.</param>
public sealed record UnitName(ImmutableArray<string> Words, double Of = 1);
