using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>Reads the unit that begins at a token: the longest phrase the table knows, or a length per time.</summary>
readonly struct UnitReader(NumberText text, UnitTable table)
{
    const int LongestPhrase = 48;
    const int MostTokens = 6;

    public bool TryRead(int at, out Unit unit, out int next)
    {
        if (!TryReadPhrase(at, out unit, out next))
            return false;
        if (unit.Subtype is not (Constants.LENGTH or Constants.INFORMATION) || !TryReadTime(next, out var time, out var afterTime))
            return true;
        if (unit.Subtype == Constants.INFORMATION)
            return !time.IsRate;
        next = afterTime;
        unit = new Unit($"{unit.Name} {table.Per} {time.Name}", Constants.SPEED);
        return true;
    }

    public bool TryReadPrefix(int at, out Unit unit)
    {
        unit = null;
        return table.HasPrefixes && at >= 0 && table.TryFindPrefix(text.Word(at), out unit);
    }

    bool TryReadPhrase(int at, out Unit unit, out int next)
    {
        (unit, next) = (null, at);
        if (at >= text.Count || !table.MayStart(text.Folded[text[at].Start]))
            return false;
        Span<char> written = stackalloc char[LongestPhrase];
        Span<char> folded = stackalloc char[LongestPhrase];
        var length = 0;
        for (var i = at; i < text.Count && i < at + MostTokens; i++)
        {
            var word = text.Word(i);
            if (length + word.Length + 1 > LongestPhrase)
                break;
            // A hyphen inside a unit counts as a space: "square-meter".
            if (i > at && text.IsMark(i, '-') && text.IsGlued(i) && text.IsGlued(i + 1))
                continue;
            if (i > at && (!text.IsGlued(i) || text.IsMark(i - 1, '-')))
            {
                written[length] = ' ';
                folded[length++] = ' ';
            }
            text.Written(i).CopyTo(written[length..]);
            word.CopyTo(folded[length..]);
            length += word.Length;
            if (!EndsInsideWord(i) && table.TryFind(written[..length], folded[..length], out var found))
                (unit, next) = (found, i + 1);
        }
        return unit is not null;
    }

    bool EndsInsideWord(int index) =>
        text[index].Kind != TokenKind.Mark && text.TouchesAfter(text[index].End);

    bool TryReadTime(int at, out UnitOfTime time, out int next)
    {
        var isPer = text.Has(at, WordRoles.Per) || (text.IsMark(at, '/') && text.IsGlued(at));
        next = at + 2;
        time = default;
        return isPer && at + 1 < text.Count && table.Times.TryGetValue(text.Word(at + 1), out time);
    }
}
