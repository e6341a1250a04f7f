namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>What a way of writing a unit asks of its surroundings.</summary>
[Flags]
enum UnitTraits
{
    None = 0,

    /// <summary>Too common a word to be a unit without a number: foot, cup, bit.</summary>
    NeedsNumber = 1,

    /// <summary>A preposition too: a unit only where no other word follows.</summary>
    NeedsPause = 2,

    /// <summary>Part of a time of day too: no unit right after an hour or after "at".</summary>
    MayBeTime = 4,

    /// <summary>A single letter: no unit in codes such as "scp-173 m" and "24703 L-202".</summary>
    MayBeCode = 8,

    /// <summary>No unit before the name of a temperature scale.</summary>
    MayBeTemperature = 16,
}
