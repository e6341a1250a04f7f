namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Reads fractions in words: "two thirds", "three and a half", "half a million", "one hundred thirty fifths".</summary>
readonly struct FractionReader(NumberText text, NumberLanguage language, bool beforeUnit)
{
    // Bounds the search for the denominator, and with it the work for each token.
    const int LongestPhrase = 16;

    readonly CardinalReader _cardinals = new(text, language, beforeUnit);

    public bool TryRead(int at, out Reading fraction)
    {
        fraction = default;
        if (!TryFindDenominator(at, out var denominator, out var and))
            return false;
        var wholeEnd = text.IsMark(and - 1, '-') ? and - 1 : and;
        var whole = and > at ? _cardinals.Read(at, wholeEnd) : default;
        if (and > at && (whole.Pieces == 0 || whole.Next != wholeEnd))
            return false;
        var partStart = text.IsMark(and + 1, '-') ? and + 2 : and + 1;
        if (!TryReadSimple(and > at ? partStart : at, denominator, and > at, out var part))
            return false;
        var multiplied = TryReadMultiplier(denominator + 1, out var multiplier, out var next);
        if (!multiplied && and <= at && at == denominator)
            return false;
        fraction = new Reading(Join(whole, part, multiplied ? multiplier : 0), Constants.FRACTION, multiplied ? next : denominator + 1);
        return true;
    }

    // "3 million and a half" means half a million; "two and a half million" multiplies both.
    static double Join(in CardinalProgress whole, double part, double multiplier)
    {
        if (whole.Pieces > 0 && whole.Last == Rank.Scale)
            return whole.Value + (part * (multiplier == 0 ? whole.Scale : multiplier));
        return ((whole.Pieces > 0 ? whole.Value : 0) + part) * (multiplier == 0 ? 1 : multiplier);
    }

    bool TryFindDenominator(int at, out int denominator, out int and)
    {
        and = -1;
        var end = Math.Min(text.Count, at + LongestPhrase);
        for (denominator = at; denominator < end; denominator++)
        {
            ref readonly var token = ref text[denominator];
            if (token.Is(WordRoles.Ordinal | WordRoles.Denominator) && !token.Is(WordRoles.Cardinal))
                return denominator > at || token.Is(WordRoles.Portion);
            if (token.Is(WordRoles.And))
                and = denominator;
            else if (!token.Is(WordRoles.Cardinal | WordRoles.Article) && token.Kind != TokenKind.Literal && !text.IsMark(denominator, '-'))
                return false;
        }
        return false;
    }

    // The longest denominator that leaves a numerator: 100 over 35, not 130 over 5.
    bool TryReadSimple(int start, int denominator, bool hasWhole, out double value)
    {
        value = 0;
        if (start == denominator)
        {
            value = 1 / text[denominator].Word.Value;
            return text.Has(denominator, WordRoles.Portion) && (hasWhole || !text.Has(denominator, WordRoles.Plural));
        }
        for (var split = start + 1; split <= denominator; split++)
        {
            if (text.IsMark(split, '-') || (split < denominator && IsInsideNumber(split)))
                continue;
            if (TryReadDivisor(split, denominator, out var divisor) && TryReadNumerator(start, split, out var numerator) &&
                (numerator == 1 || text.Has(denominator, WordRoles.Plural)))
            {
                value = numerator / divisor;
                return true;
            }
        }
        return false;
    }

    bool IsInsideNumber(int split)
    {
        if (text[split].Word is not { } word || word.Rank is Rank.Hundred or Rank.Scale or Rank.Dozen)
            return true;
        var before = text.IsMark(split - 1, '-') ? split - 2 : split - 1;
        return word.Rank == Rank.Unit && text.Has(before, WordRoles.Cardinal) && text[before].Word.Rank == Rank.Ten;
    }

    bool TryReadNumerator(int start, int split, out double value)
    {
        var end = text.IsMark(split - 1, '-') ? split - 1 : split;
        var numerator = _cardinals.Read(start, end);
        var isArticle = end == start + 1 && text.Has(start, WordRoles.Article);
        value = isArticle ? 1 : numerator.Value;
        return isArticle || (numerator.Pieces > 0 && numerator.Next == end && !numerator.HasDigits);
    }

    bool TryReadDivisor(int split, int denominator, out double value)
    {
        value = text[denominator].Word.Value;
        if (split == denominator)
            return text.Has(denominator, WordRoles.Denominator);
        var divisor = _cardinals.Read(split, denominator + 1, ordinal: true);
        value = divisor.Value;
        return divisor.IsOrdinal && divisor.Next == denominator + 1 && value != 0;
    }

    bool TryReadMultiplier(int at, out double value, out int next)
    {
        value = 0;
        next = at;
        if (text.Has(next, WordRoles.Of))
            next++;
        if (text.Has(next, WordRoles.Article))
            next++;
        if (!text.Has(next, WordRoles.Cardinal) || text[next].Word.Rank is not (Rank.Hundred or Rank.Scale or Rank.Dozen))
            return false;
        value = text[next++].Word.Value;
        return true;
    }
}
