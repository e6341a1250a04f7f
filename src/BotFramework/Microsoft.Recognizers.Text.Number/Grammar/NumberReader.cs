namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Finds the numbers of a text, left to right, each as long as it can be.</summary>
/// <param name="text">The text.</param>
/// <param name="language">Its language.</param>
/// <param name="beforeUnit">Whether letters may touch digits ("5km") and articles count ("ein Terabyte"), since a unit follows.</param>
sealed class NumberReader(NumberText text, NumberLanguage language, bool beforeUnit = false)
{
    readonly CardinalReader _cardinals = new(text, language, beforeUnit);
    readonly FractionReader _fractions = new(text, language, beforeUnit);
    readonly NotationReader _notations = new(text, beforeUnit);

    public IEnumerable<NumberMatch> ReadAll()
    {
        for (var at = 0; at < text.Count;)
        {
            if (TryRead(at, out var match))
            {
                at = match.Next;
                if (!IsPronoun(match))
                    yield return match;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>Reads the number that begins at a token.</summary>
    /// <param name="at">Index of the token.</param>
    /// <param name="match">The number.</param>
    /// <param name="withSuffix">Whether k, M and the like multiply; without, they are left to be read as units.</param>
    public bool TryRead(int at, out NumberMatch match, bool withSuffix = true)
    {
        match = default;
        var sign = SignLength(at);
        if (!TryReadUnsigned(at + sign, withSuffix, out var reading) || !double.IsFinite(reading.Value))
            return false;
        var value = sign > 0 && reading.Value != 0 ? -reading.Value : reading.Value;
        match = new NumberMatch(text[at].Start, text[reading.Next - 1].End, at, reading.Next, value, reading.Subtype);
        return true;
    }

    int SignLength(int at)
    {
        if (text.Has(at, WordRoles.Minus))
            return 1;
        var isSign = (text.IsMark(at, '-') || text.IsMark(at, '−')) && (text.IsLiteral(at + 1) || text.IsFractionMark(at + 1));
        return isSign && !text.IsGlued(at) && !text.IsLiteral(at - 1) ? 1 : GluedSign(at, isSign);
    }

    // "(-5" is negative, "10-5" and "L-202" are not.
    int GluedSign(int at, bool isSign) =>
        isSign && at > 0 && text[at - 1].Kind == TokenKind.Mark && !text.IsMark(at - 1, '-') && !text.IsMark(at - 1, ')') ? 1 : 0;

    bool TryReadUnsigned(int at, bool withSuffix, out Reading reading)
    {
        reading = default;
        if (at >= text.Count)
            return false;
        if (_notations.TryRead(at, out reading))
        {
            reading = WithScale(reading);
            return true;
        }
        if (withSuffix && TryReadSuffixed(at, out reading))
            return true;
        return _fractions.TryRead(at, out reading) || TryReadCardinal(at, out reading);
    }

    Reading WithScale(Reading reading) =>
        reading.Subtype == Constants.FRACTION && text.Has(reading.Next, WordRoles.Cardinal) && text[reading.Next].Word.Rank == Rank.Scale
            ? reading with { Value = reading.Value * text[reading.Next].Word.Value, Next = reading.Next + 1 }
            : reading;

    bool TryReadSuffixed(int at, out Reading reading)
    {
        reading = default;
        if (!text.IsLiteral(at) || text.TouchesBefore(text[at].Start) || at + 1 >= text.Count || text[at + 1].Kind != TokenKind.Word)
            return false;
        if (!language.TryFindSuffix(text.Written(at + 1), out var multiplier) || text.TouchesAfter(text[at + 1].End))
            return false;
        var value = text[at].Value * multiplier;
        reading = new Reading(value, value == Math.Floor(value) ? Constants.INTEGER : Constants.DECIMAL, at + 2);
        return true;
    }

    bool TryReadCardinal(int at, out Reading reading)
    {
        reading = default;
        var cardinal = _cardinals.Read(at, text.Count);
        if (cardinal.Pieces == 0 || (cardinal.Pieces == 1 && text.Has(at, WordRoles.Article | WordRoles.Weak) && !CountsAlone(at, cardinal)))
            return false;
        if (TryReadDivision(cardinal, out reading) || TryReadPoint(cardinal, out reading))
            return true;
        if (text.Has(cardinal.Next, WordRoles.AndHalf) && text.IsGlued(cardinal.Next))
            return TryReadAndHalf(cardinal, out reading);
        reading = new Reading(cardinal.Value, Subtype(cardinal), cardinal.Next);
        return true;
    }

    bool CountsAlone(int at, in CardinalProgress cardinal) =>
        text.Has(at, WordRoles.Weak) && (beforeUnit || (text.Has(cardinal.Next, WordRoles.AndHalf) && text.IsGlued(cardinal.Next)));

    static string Subtype(in CardinalProgress cardinal)
    {
        if (cardinal.IsMerged)
            return null;
        return (cardinal.IsDecimal && cardinal.Pieces == 1) || cardinal.Value != Math.Floor(cardinal.Value) ? Constants.DECIMAL : Constants.INTEGER;
    }

    bool TryReadAndHalf(in CardinalProgress cardinal, out Reading reading)
    {
        reading = WithScale(new Reading(cardinal.Value + 0.5, Constants.FRACTION, cardinal.Next + 1));
        return true;
    }

    bool TryReadDivision(in CardinalProgress dividend, out Reading reading)
    {
        reading = default;
        var isOver = text.Has(dividend.Next, WordRoles.Over);
        var isOut = text.Has(dividend.Next, WordRoles.Out) && text.Has(dividend.Next + 1, WordRoles.Of);
        if (dividend.IsDecimal || !(isOver || isOut))
            return false;
        var divisor = _cardinals.Read(dividend.Next + (isOut ? 2 : 1), text.Count);
        if (divisor.Pieces == 0 || divisor.IsDecimal || divisor.Value == 0 || (isOut && dividend.Value >= divisor.Value))
            return false;
        reading = new Reading(dividend.Value / divisor.Value, Constants.FRACTION, divisor.Next);
        return true;
    }

    // "two hundred point seventy-one", "nine point nought four", "one point five million"
    bool TryReadPoint(in CardinalProgress whole, out Reading reading)
    {
        reading = default;
        if (whole.HasDigits || !text.Has(whole.Next, WordRoles.Point))
            return false;
        var (decimals, scale) = (0.0, 1.0);
        var next = whole.Next + 1;
        var end = AfterSmallWords(next);
        while (next < end && scale > 1e-12 && _cardinals.Read(next, end) is { Pieces: > 0 } group)
        {
            scale /= group.Value >= 10 ? 100 : 10;
            decimals += group.Value * scale;
            next = group.Next;
        }
        reading = WithScale(new Reading(whole.Value + decimals, Constants.FRACTION, next)) with { Subtype = Constants.DECIMAL };
        return next > whole.Next + 1;
    }

    int AfterSmallWords(int at)
    {
        while (text.Has(at, WordRoles.Cardinal) && text[at].Word.Rank is Rank.Zero or Rank.Unit or Rank.Teen or Rank.Ten || text.IsMark(at, '-'))
            at++;
        return at;
    }

    bool IsPronoun(in NumberMatch match) =>
        match.Next == match.First + 1 && text.Has(match.First, WordRoles.Pronoun) && text.Has(match.First - 1, WordRoles.Determiner);
}
