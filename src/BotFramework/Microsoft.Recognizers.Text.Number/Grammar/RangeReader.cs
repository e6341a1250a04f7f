namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Finds ranges: "between 10 and 20", "10-20", "more than five and less than ten", "30 or more".</summary>
sealed class RangeReader(NumberText text, NumberLanguage language)
{
    const int LongestText = 40;

    readonly RangeWords _words = language.Ranges;
    readonly List<NumberMatch> _numbers = [.. new NumberReader(text, language).ReadAll()];

    public IEnumerable<RangeMatch> ReadAll()
    {
        var free = 0;
        for (var i = 0; i < _numbers.Count;)
        {
            var used = TryReadPair(i, free, out var match) ? 2 : TryReadBounds(i, free, out match);
            if (used > 0)
            {
                yield return match;
                free = NextAfter(match.End, _numbers[i + used - 1].Next);
            }
            i += Math.Max(used, 1);
        }
    }

    int NextAfter(int end, int next)
    {
        while (next < text.Count && text[next].Start < end)
            next++;
        return next;
    }

    // The official library leaves the second number of a pair out of the range.
    bool TryReadPair(int index, int free, out RangeMatch match)
    {
        match = default;
        if (index + 1 == _numbers.Count || _numbers[index + 1].First != _numbers[index].Next + 1)
            return false;
        var (first, second) = (_numbers[index], _numbers[index + 1]);
        var between = text.Word(first.Next);
        var isOpened = TryFindBefore(first.First, free, out var start, out var phrase) && phrase.Side == RangeSide.Both;
        if (first.Value >= second.Value || !(_words.IsConnector(between) || (isOpened && _words.IsJoint(between))))
            return false;
        match = new RangeMatch(isOpened ? start : first.Start, second.End, first.Value, true, second.Value, false);
        return true;
    }

    // The number of numbers used: two if a lower and an upper bound follow each other.
    int TryReadBounds(int index, int free, out RangeMatch match)
    {
        if (!TryReadBound(index, free, out match))
            return 0;
        if (index + 1 == _numbers.Count || !TryReadBound(index + 1, NextAfter(match.End, _numbers[index].Next), out var other))
            return 1;
        if (match.Lower is null == other.Lower is null || !IsJoined(match.End, other.Start))
            return 1;
        match = match.Lower is null
            ? other with { Start = match.Start, Upper = match.Upper, HasUpper = match.HasUpper }
            : match with { End = other.End, Upper = other.Upper, HasUpper = other.HasUpper };
        return 2;
    }

    bool IsJoined(int end, int start)
    {
        var between = text.Folded.AsSpan(end, start - end).Trim();
        return between.IsEmpty || _words.IsJoint(between);
    }

    bool TryReadBound(int index, int free, out RangeMatch match)
    {
        match = default;
        var number = _numbers[index];
        var (start, end) = (number.Start, number.End);
        if (!TryFindBefore(number.First, free, out start, out var phrase) || phrase.Side == RangeSide.Both)
        {
            start = number.Start;
            if (!TryFindAfter(number.Next, out end, out phrase))
                return false;
        }
        match = phrase.Side == RangeSide.Lower
            ? new RangeMatch(start, end, number.Value, phrase.IsInclusive, null, false)
            : new RangeMatch(start, end, null, false, number.Value, phrase.IsInclusive);
        return true;
    }

    bool TryFindBefore(int first, int free, out int start, out RangePhrase phrase)
    {
        (start, phrase) = (0, default);
        var found = false;
        Span<char> buffer = stackalloc char[LongestText];
        for (var i = first - 1; i >= free && i >= first - RangeWords.LongestPhrase; i--)
        {
            if (!_words.TryFindBefore(Phrase(i, first, buffer), out var meaning))
                continue;
            (start, phrase, found) = (text[i].Start, meaning, true);
        }
        return found;
    }

    bool TryFindAfter(int next, out int end, out RangePhrase phrase)
    {
        (end, phrase) = (0, default);
        var found = false;
        Span<char> buffer = stackalloc char[LongestText];
        for (var i = next; i < text.Count && i < next + RangeWords.LongestPhrase; i++)
        {
            if (!_words.TryFindAfter(Phrase(next, i + 1, buffer), out var meaning))
                continue;
            (end, phrase, found) = (text[i].End, meaning, true);
        }
        return found;
    }

    // The words from one token to another, one space between them; empty if they are too long for any phrase.
    ReadOnlySpan<char> Phrase(int from, int to, Span<char> buffer)
    {
        var length = 0;
        for (var i = from; i < to; i++)
        {
            var word = text.Word(i);
            if (length + word.Length + 1 > buffer.Length)
                return default;
            if (i > from)
                buffer[length++] = ' ';
            word.CopyTo(buffer[length..]);
            length += word.Length;
        }
        return buffer[..length];
    }
}
