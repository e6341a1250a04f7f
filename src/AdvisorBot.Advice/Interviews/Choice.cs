using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>One of the answers that a question offers.</summary>
/// <param name="Short">Text for a button.</param>
/// <param name="Likelihood">How often people choose this, relative to the question's other choices.</param>
/// <param name="Exclusive">In a question that takes many: cannot be combined with another choice.</param>
/// <param name="Range">The interval of a band; null unless the question asks for a quantity.</param>
/// <param name="Suppose">The choice as a clause that follows "if", without a full stop; null when there is none.</param>
/// <param name="Without">What the choice does without ("internet" of working offline): denied, these words mean the choice;
/// by themselves they say nothing.</param>
public sealed record Choice(
    string Id,
    string Label,
    string Short,
    ImmutableArray<string> Synonyms,
    double Likelihood = 1,
    bool Exclusive = false,
    AmountRange? Range = null,
    string? Suppose = null,
    ImmutableArray<string> Without = default)
{
    /// <summary>What fits on a button, in characters.</summary>
    public const int MostShort = 20;

    /// <summary>What fits behind "if" on a button.</summary>
    public const int MostSuppose = 80;

    public ImmutableArray<string> Without { get; init; } = Without.IsDefault ? [] : Without;
}
