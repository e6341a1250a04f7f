using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>How a language speaks of amounts.</summary>
/// <param name="Units">By the unit's sign ("GB"), the words for it.</param>
/// <param name="Vague">By a range of numbers ("2-9"), the words for it ("a few").</param>
/// <param name="Articles">Words that mean one before a unit ("a terabyte").</param>
/// <param name="Whole">Words that make a plural unit an open amount ("many terabytes").</param>
/// <param name="Counted">Things that are counted and are no amount of data ("rows").</param>
/// <param name="Rates">Words that make an amount a rate ("per day"): not the amount asked for.</param>
/// <param name="Periods">By the span that a rate names, the words for it.</param>
/// <param name="NotData">Words behind an amount that is a machine's and not the data's ("RAM").</param>
/// <param name="Each">Words that make an amount that of one thing of several ("each").</param>
/// <param name="Fractions">By their value, the words for parts before a unit ("half a").</param>
/// <param name="FractionsAfter">The same behind a unit ("and a half").</param>
public sealed record QuantityWords(
    FrozenDictionary<string, ImmutableArray<string>> Units,
    FrozenDictionary<LimitKind, ImmutableArray<string>> Limits,
    FrozenDictionary<(double Least, double Most), ImmutableArray<string>> Vague,
    ImmutableArray<string> Articles,
    ImmutableArray<string> Whole,
    ImmutableArray<string> Counted,
    ImmutableArray<string> Rates,
    FrozenDictionary<Period, ImmutableArray<string>> Periods,
    ImmutableArray<string> NotData,
    ImmutableArray<string> Each,
    FrozenDictionary<double, ImmutableArray<string>> Fractions,
    FrozenDictionary<double, ImmutableArray<string>> FractionsAfter)
{
    /// <summary>For a language whose file says nothing of amounts.</summary>
    public static QuantityWords None { get; } = new(
        FrozenDictionary<string, ImmutableArray<string>>.Empty,
        FrozenDictionary<LimitKind, ImmutableArray<string>>.Empty,
        FrozenDictionary<(double, double), ImmutableArray<string>>.Empty,
        [], [], [], [],
        FrozenDictionary<Period, ImmutableArray<string>>.Empty,
        [], [],
        FrozenDictionary<double, ImmutableArray<string>>.Empty,
        FrozenDictionary<double, ImmutableArray<string>>.Empty);
}
