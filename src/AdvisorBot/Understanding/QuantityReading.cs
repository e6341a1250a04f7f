using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>A quantity found in an utterance.</summary>
/// <param name="Range">In bytes; null when it is no amount of data ("millions of rows").</param>
/// <param name="Number">The number as spoken; null when there was none.</param>
/// <param name="Unit">The unit as spoken, or as the recogniser names it; null when there was none.</param>
public sealed record QuantityReading(AmountRange? Range, double? Number, string? Unit, string Evidence);
