using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>Finds the quantities of a text: those with a number first, then the units that stand alone.</summary>
sealed class QuantityReader(NumberText text, NumberLanguage language, UnitTable table)
{
    readonly NumberReader _numbers = new(text, language, beforeUnit: true);
    readonly UnitReader _units = new(text, table);
    readonly UnitSurroundings _surroundings = new(text);

    // The first token that no quantity has taken yet: a sign before it is not the prefix of the next number.
    int _free;

    public List<QuantityMatch> ReadAll()
    {
        var found = new List<QuantityMatch>();
        var alone = new List<QuantityMatch>();
        for (var at = 0; at < text.Count;)
        {
            if (TryReadRange(at, out var lower, out var match))
                found.Add(lower);
            else if (!TryReadQuantity(at, out match))
            {
                at = SkipNumber(at, alone);
                continue;
            }
            Add(found, match);
            _free = at = match.Next;
        }
        found.AddRange(alone);
        return found;
    }

    int SkipNumber(int at, List<QuantityMatch> alone)
    {
        if (_numbers.TryRead(at, out var number))
            return number.Next;
        if (text[at].Kind == TokenKind.Literal || text.TouchesBefore(text[at].Start) || !_units.TryRead(at, out var unit, out var next))
            return at + 1;
        if (!unit.Has(UnitTraits.NeedsNumber))
            alone.Add(new QuantityMatch(text[at].Start, text[next - 1].End, next, null, unit));
        return next;
    }

    // "5 feet and 2 inches" is one quantity in feet.
    void Add(List<QuantityMatch> found, in QuantityMatch match)
    {
        if (found.Count > 0 && found[^1] is { IsCompound: false } big && IsContinued(big, match) &&
            table.Parts.TryGetValue((big.Unit.Name, match.Unit.Name), out var count) && match.Value < count)
        {
            found[^1] = big with { End = match.End, Next = match.Next, Value = big.Value + (match.Value / count), IsCompound = true };
            return;
        }
        found.Add(match);
    }

    bool IsContinued(in QuantityMatch big, in QuantityMatch match)
    {
        var next = text.Has(big.Next, WordRoles.And) ? big.Next + 1 : big.Next;
        return next < text.Count && text[next].Start == match.Start;
    }

    // "10-20 GB" says 10 GB and 20 GB.
    bool TryReadRange(int at, out QuantityMatch lower, out QuantityMatch upper)
    {
        (lower, upper) = (default, default);
        var isRange = text.IsLiteral(at) && text.IsLiteral(at + 2) && (text.IsMark(at + 1, '-') || text.IsMark(at + 1, '–'));
        if (!isRange || text.TouchesBefore(text[at].Start) || !TryReadQuantity(at + 2, out upper) || upper.Unit.Subtype != Constants.INFORMATION)
            return false;
        lower = new QuantityMatch(text[at].Start, text[at].End, at + 1, text[at].Value, upper.Unit);
        return true;
    }

    bool TryReadQuantity(int at, out QuantityMatch match)
    {
        if (TryReadPortion(at, out match) || TryReadOneAndPortion(at, out match))
            return true;
        return _numbers.TryRead(at, out var number, withSuffix: false) && TryReadUnit(number, out match)
            || _numbers.TryRead(at, out number) && TryReadUnit(number, out match);
    }

    // "half a terabyte", "a quarter of a gigabyte"
    bool TryReadPortion(int at, out QuantityMatch match)
    {
        match = default;
        if (!text.Has(at, WordRoles.Portion) || text.Has(at, WordRoles.Plural))
            return false;
        var number = new NumberMatch(text[at].Start, text[at].End, at, at + 1, 1 / text[at].Word.Value, Number.Constants.FRACTION);
        return TryReadUnit(number, out match);
    }

    // "a mile and a half"
    bool TryReadOneAndPortion(int at, out QuantityMatch match)
    {
        match = default;
        if (!text.Has(at, WordRoles.Article) || !_units.TryRead(at + 1, out var unit, out var next))
            return false;
        if (!TryReadAndPortion(next, out var portion, out next))
            return false;
        match = new QuantityMatch(text[at].Start, text[next - 1].End, next, 1 + portion, unit);
        return true;
    }

    bool TryReadUnit(in NumberMatch number, out QuantityMatch match)
    {
        match = default;
        if (TryReadPrefixed(number, out match))
            return true;
        var at = AfterConnector(number);
        if (at >= text.Count || !TryReadBracketed(at, out var unit, out var next) || !_surroundings.Allow(unit, number, at, next))
            return false;
        var value = number.Value;
        if (TryReadAndPortion(next, out var portion, out var afterPortion))
            (value, next) = (value + portion, afterPortion);
        match = new QuantityMatch(number.Start, text[next - 1].End, next, value, unit);
        return true;
    }

    bool TryReadPrefixed(in NumberMatch number, out QuantityMatch match)
    {
        match = default;
        if (number.First <= _free || !_units.TryReadPrefix(number.First - 1, out var unit))
            return false;
        match = new QuantityMatch(text[number.First - 1].Start, number.End, number.Next, number.Value, unit);
        return true;
    }

    // A hyphen, or after a fraction "of a": "3-inch", "two thirds of a gigabyte".
    int AfterConnector(in NumberMatch number)
    {
        var at = number.Next;
        if (text.IsMark(at, '-'))
            return at + 1;
        if (number.Subtype != Number.Constants.FRACTION)
            return at;
        if (text.Has(at, WordRoles.Of))
            at++;
        return text.Has(at, WordRoles.Article) ? at + 1 : at;
    }

    bool TryReadBracketed(int at, out Unit unit, out int next)
    {
        var close = text[at].Kind == TokenKind.Mark ? ClosingBracket(text.Folded[text[at].Start]) : '\0';
        if (close == '\0')
            return _units.TryRead(at, out unit, out next);
        if (!_units.TryRead(at + 1, out unit, out next) || !text.IsMark(next, close))
            return false;
        next++;
        return true;
    }

    static char ClosingBracket(char open) => open switch
    {
        '(' => ')',
        '[' => ']',
        '<' => '>',
        '{' => '}',
        _ => '\0',
    };

    // "one terabyte and a half"
    bool TryReadAndPortion(int at, out double portion, out int next)
    {
        next = at + 1;
        portion = 0;
        if (!text.Has(at, WordRoles.And))
            return false;
        if (text.Has(next, WordRoles.Article | WordRoles.Weak))
            next++;
        if (!text.Has(next, WordRoles.Portion) || _units.TryRead(next + 1, out _, out _))
            return false;
        portion = 1 / text[next].Word.Value;
        next++;
        return true;
    }
}
