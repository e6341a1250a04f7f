namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Which word may follow which, and what their sum or product is.</summary>
static class CardinalGrammar
{
    /// <summary>Adds a word to what was read; false leaves the caller to end the number before the word.</summary>
    public static bool TryCombine(ref CardinalProgress step, NumberWord word, Connector connector, NumberLanguage language) => word.Rank switch
    {
        Rank.Zero => step.Pieces == 0 && TryAdd(ref step, 0),
        Rank.Unit => AllowsUnit(step, connector, language) && TryAdd(ref step, word.Value),
        Rank.Teen => AllowsBelowHundred(step, connector) && TryAdd(ref step, word.Value),
        Rank.Ten => (AllowsBelowHundred(step, connector) || AllowsTenAfterUnit(step, connector, language)) && TryAdd(ref step, word.Value),
        Rank.Hundreds => !step.HasGroup && connector != Connector.Hyphen && TryAdd(ref step, word.Value),
        Rank.Hundred => connector != Connector.And && TryMultiplyHundred(ref step, word.Value),
        Rank.Scale => connector != Connector.And && TryMultiplyScale(ref step, word.Value),
        Rank.Dozen => connector != Connector.And && TryMultiplyDozen(ref step, word.Value),
        _ => false,
    };

    static bool AllowsUnit(in CardinalProgress step, Connector connector, NumberLanguage language) => step.Last switch
    {
        Rank.Ten => connector switch
        {
            Connector.None => language.UnitFollowsTen,
            Connector.Hyphen => language.UnitFollowsTen,
            _ => language.AndBetweenTenAndUnit,
        },
        _ => AllowsBelowHundred(step, connector),
    };

    static bool AllowsBelowHundred(in CardinalProgress step, Connector connector) =>
        step.Pieces == 0 || (connector != Connector.Hyphen && step.Last is Rank.Hundred or Rank.Hundreds or Rank.Scale);

    static bool AllowsTenAfterUnit(in CardinalProgress step, Connector connector, NumberLanguage language) =>
        language.UnitComesBeforeTen && step.Last == Rank.Unit && connector == Connector.And;

    static bool TryAdd(ref CardinalProgress step, double value)
    {
        step.Group = (step.HasGroup ? step.Group : 0) + value;
        step.HasGroup = true;
        return true;
    }

    static bool TryMultiplyHundred(ref CardinalProgress step, double value)
    {
        if (!step.HasGroup && step.Pieces > 0)
            return false;
        // "322 hundred" may be written, but not said.
        var isTooMany = step.Group is 0 || (step.Group >= 100 && !step.HasDigits) || step.Last is Rank.Hundred or Rank.Hundreds;
        if (step.HasGroup && isTooMany)
            return false;
        step.Group = step.HasGroup ? step.Group * value : value;
        step.HasGroup = true;
        return true;
    }

    static bool TryMultiplyScale(ref CardinalProgress step, double value)
    {
        if (step.Last == Rank.Zero || (step.HasGroup && value == step.Scale))
            return false;
        if (step.Pieces == 0)
            step.Total = value;
        else if (!step.HasGroup)
            step.Total *= value;
        else if (value < step.Scale)
            step.Total += step.Group * value;
        else
            step.Total = (step.Total + step.Group) * value;
        step.Group = 0;
        step.HasGroup = false;
        step.Scale = value;
        return !double.IsInfinity(step.Total);
    }

    static bool TryMultiplyDozen(ref CardinalProgress step, double value)
    {
        if (step.Last is Rank.Dozen or Rank.Zero)
            return false;
        step.Group = step.HasGroup ? step.Group * value : value;
        if (step.Total != 0)
        {
            step.Group = step.Total * value;
            step.Total = 0;
        }
        step.HasGroup = true;
        return true;
    }
}
