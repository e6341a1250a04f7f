using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>The words of a guide's field that are no answer to any question, in one language: what the common words of the language are without.</summary>
/// <param name="Ordinary">Too common in the field to prove anything alone, and never taken for typing errors.</param>
/// <param name="Asked">In questions: carry content only where nothing stronger does.</param>
/// <param name="Counted">What is counted in the field and is no amount of data ("100 predictions").</param>
/// <param name="Spellings">Variants inside words that are brought together.</param>
/// <param name="Endings">Endings that are cut off, before those of the language.</param>
public sealed record DomainWords(
    ImmutableArray<string> Ordinary,
    ImmutableArray<string> Asked,
    ImmutableArray<string> Counted,
    ImmutableArray<KeyValuePair<string, string>> Spellings,
    ImmutableArray<KeyValuePair<string, string>> Endings)
{
    public static DomainWords None { get; } = new([], [], [], [], []);
}
