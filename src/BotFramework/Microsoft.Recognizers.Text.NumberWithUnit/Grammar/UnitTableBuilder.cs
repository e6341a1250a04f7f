namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>Gathers the units of a language; phrases are separated by commas.</summary>
sealed class UnitTableBuilder
{
    public Dictionary<string, Unit> Written { get; } = [];

    public Dictionary<string, Unit> Folded { get; } = [];

    public Dictionary<string, Unit> Prefixes { get; } = [];

    public Dictionary<string, UnitOfTime> Times { get; } = [];

    public Dictionary<(string Big, string Small), double> Parts { get; } = [];

    /// <summary>The word between the length and the time of a speed, in the names of speeds.</summary>
    public string Per { get; init; } = "per";

    /// <summary>Adds ways of writing a unit in lower case; any case is found.</summary>
    public UnitTableBuilder Add(string subtype, string name, string phrases, UnitTraits traits = UnitTraits.None, string iso = null) =>
        AddTo(Folded, subtype, name, phrases, traits, iso);

    /// <summary>Adds symbols whose case tells them from others.</summary>
    public UnitTableBuilder AddExact(string subtype, string name, string symbols, UnitTraits traits = UnitTraits.None) =>
        AddTo(Written, subtype, name, symbols, traits, null);

    /// <summary>Adds signs that stand before the number.</summary>
    public UnitTableBuilder AddPrefix(string name, string signs, string iso) =>
        AddTo(Prefixes, null, name, signs, UnitTraits.NeedsNumber, iso);

    /// <summary>Adds a unit of time, for speeds.</summary>
    /// <param name="name">Its name in the names of speeds.</param>
    /// <param name="phrases">How it is written.</param>
    /// <param name="isRate">Whether data per such a time is the speed of a line, not an amount.</param>
    public UnitTableBuilder AddTime(string name, string phrases, bool isRate = false)
    {
        foreach (var phrase in phrases.Split(','))
            Times.Add(phrase, new UnitOfTime(name, isRate));
        return this;
    }

    public UnitTableBuilder AddPart(string big, string small, double count)
    {
        Parts.Add((big, small), count);
        return this;
    }

    public UnitTable Build() => new(this);

    UnitTableBuilder AddTo(Dictionary<string, Unit> target, string subtype, string name, string phrases, UnitTraits traits, string iso)
    {
        var unit = new Unit(name, subtype, traits, iso);
        foreach (var phrase in phrases.Split(','))
            target.Add(phrase, unit);
        return this;
    }
}
