using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Finds amounts of data and counts of things.</summary>
sealed class QuantityReader
{
    const int MostWordsOfNumber = 8;
    const int MostQuantities = 40;
    const double SmallestOpenUnit = 1e6;

    readonly PhraseIndex<QuantityMark> _marks = new();
    readonly Numbers _numbers;

    public QuantityReader(Lexicon lexicon)
    {
        var words = lexicon.Vocabulary.Quantities;
        _numbers = new(lexicon.Vocabulary.Language);
        foreach (var (sign, names) in words.Units)
        {
            if (!ByteSize.TryParse($"1 {sign}", out var bytes))
                throw new ArgumentException($"{sign} is no unit of data.", nameof(lexicon));
            foreach (var name in names)
                _marks.Add(lexicon.Stems(name), new QuantityMark.Unit(sign, bytes));
        }
        foreach (var (kind, phrases) in words.Limits)
            Add(phrases, new QuantityMark.Limit(kind));
        foreach (var (range, phrases) in words.Vague)
            Add(phrases, new QuantityMark.Vague(range.Least, range.Most));
        Add(words.Articles, new QuantityMark.Article());
        Add(words.Whole, new QuantityMark.Whole());
        Add(words.Counted, new QuantityMark.Counted());
        Add(words.Rates, new QuantityMark.Rate());
        Add(words.NotData, new QuantityMark.NotData());

        void Add(IEnumerable<string> phrases, QuantityMark mark)
        {
            foreach (var phrase in phrases)
                _marks.Add(lexicon.Stems(phrase), mark);
        }
    }

    public List<QuantityFound> Read(Utterance utterance)
    {
        var marks = new QuantityMarks(utterance, _marks);
        var all = new List<QuantityFound>();
        for (var at = 0; at < utterance.Count && all.Count < MostQuantities; at++)
        {
            var read = marks.StartingAt<QuantityMark.Unit>(at) is var (unit, end) ? Amount(utterance, marks, at, end, unit, all)
                : marks.StartingAt<QuantityMark.Counted>(at) is var (_, countedEnd) ? Count(utterance, marks, at, countedEnd)
                : null;
            if (read is not { } quantity)
            {
                // Words such as "customer records" were looked at together.
                while (at + 1 < utterance.Count && marks.StartingAt<QuantityMark.Counted>(at) is not null && marks.StartingAt<QuantityMark.Counted>(at + 1) is not null)
                    at++;
                continue;
            }
            if (all.Count > 0 && quantity.Start <= all[^1].Start)
                all.RemoveAt(all.Count - 1);
            all.Add(quantity);
        }
        return all;
    }

    /// <summary>A number that ends a short utterance, without a unit.</summary>
    public QuantityReading? Bare(Utterance utterance) =>
        utterance.Count is > 0 and <= MostWordsOfNumber && NumberBefore(utterance, utterance.Count) is var (value, start)
            ? new(null, value, null, utterance.Slice(start, utterance.Count))
            : null;

    /// <summary>A number at the end that takes the place of an amount, in its unit ("200 GB, no wait, 300").</summary>
    public QuantityFound? Corrected(Utterance utterance, QuantityFound before) =>
        NumberBefore(utterance, utterance.Count) is var (value, start) && start >= before.End
        && before.Reading.Unit is { } unit && ByteSize.TryParse($"1 {unit}", out var bytes)
            ? new(new(ByteRange.Exactly(value * bytes), value, unit, utterance.Slice(start, utterance.Count)), start, utterance.Count, true, 0.9)
            : null;

    QuantityFound? Amount(Utterance utterance, QuantityMarks marks, int at, int end, QuantityMark.Unit unit, List<QuantityFound> before)
    {
        if (Number(utterance, marks, at, unit) is not var (least, most, start, confidence))
            return null;
        var number = least.Equals(most) ? least / unit.Bytes : (double?)null;
        var range = double.IsInfinity(most) ? ByteRange.Over(least) : new ByteRange(least, most);
        if (LowerEnd(utterance, marks, start, unit, before) is var (lower, lowerStart))
            (range, start, number) = (new(Math.Min(lower, least), Math.Max(lower, most)), lowerStart, null);
        (range, start, end) = Limited(utterance, marks, range, start, end);
        var isData = !marks.Near<QuantityMark.Rate>(end) && !marks.Near<QuantityMark.NotData>(end);
        return new(new(range, number, unit.Sign, utterance.Slice(start, end)), start, end, isData, confidence);
    }

    (double Least, double Most, int Start, double Confidence)? Number(Utterance utterance, QuantityMarks marks, int at, QuantityMark.Unit unit)
    {
        var number = NumberBefore(utterance, at, unit: true) ?? NumberBefore(utterance, marks.SkipSmallBack(at), unit: true);
        // "A few hundred" holds a number, and says more.
        if (marks.EndingAt<QuantityMark.Vague>(marks.SkipSmallBack(at)) is var (vague, vagueStart) && !(number?.Start <= vagueStart))
            return (vague.Least * unit.Bytes, vague.Most * unit.Bytes, vagueStart, 0.9);
        if (number is var (value, start))
            return (value * unit.Bytes, value * unit.Bytes, start, 1);
        // "10+ GB"
        if (at > 1 && utterance[at - 1].Word == "+" && NumberBefore(utterance, at - 1) is var (least, plusStart))
            return (least * unit.Bytes, double.PositiveInfinity, plusStart, 1);
        if (marks.EndingAt<QuantityMark.Article>(at) is var (_, articleStart))
            return (unit.Bytes, unit.Bytes, articleStart, 0.9);
        // "Terabytes of data": some, below the next unit.
        if (unit.Bytes >= SmallestOpenUnit && IsPlural(utterance[at].Word))
            return (unit.Bytes, unit.Bytes * 1000, marks.EndingAt<QuantityMark.Whole>(marks.SkipSmallBack(at)) is var (_, wholeStart) ? wholeStart : at, 0.8);
        return null;
    }

    // "10-20 GB", "between 5 and 10 TB", "500 MB to 2 GB"
    (double Bytes, int Start)? LowerEnd(Utterance utterance, QuantityMarks marks, int start, QuantityMark.Unit unit, List<QuantityFound> before)
    {
        var hyphen = start > 0 && utterance.Text.AsSpan(utterance[start - 1].End, utterance[start].Start - utterance[start - 1].End).Trim() is "-";
        var to = hyphen ? start : marks.EndingAtLimit(start, LimitKind.To);
        if (to <= 0)
            return null;
        double lower;
        int lowerStart;
        if (before.Count > 0 && before[^1] is { Reading.Range: { } range } previous && previous.End == to && range.Min > 0)
            (lower, lowerStart) = (range.Min, previous.Start);
        else if (NumberBefore(utterance, to) is var (value, numberStart))
            (lower, lowerStart) = (value * unit.Bytes, numberStart);
        else
            return null;
        return (lower, marks.EndingAtLimit(lowerStart, LimitKind.Between) is var between and >= 0 ? between : lowerStart);
    }

    static (ByteRange Range, int Start, int End) Limited(Utterance utterance, QuantityMarks marks, ByteRange range, int start, int end)
    {
        var before = marks.SkipSmallBack(start);
        if (marks.EndingAtLimit(before, LimitKind.UpToBefore) is var upTo and >= 0)
            return (ByteRange.UpTo(range.Max), upTo, end);
        if (marks.EndingAtLimit(before, LimitKind.OverBefore) is var over and >= 0)
            return (ByteRange.Over(range.Min), over, end);
        if (marks.EndingAtLimit(before, LimitKind.AtLeastBefore) is var least and >= 0)
            return (ByteRange.AtLeast(range.Min), least, end);
        if (marks.StartingAtLimit(end, LimitKind.UpToAfter) is var less and > 0)
            return (ByteRange.UpTo(range.Max), start, less);
        if (marks.StartingAtLimit(end, LimitKind.AtLeastAfter) is var more and > 0)
            return (ByteRange.AtLeast(range.Min), start, more);
        return marks.StartingAtLimit(end, LimitKind.OverAfter) is var plus and > 0 && (plus == utterance.Count || utterance[plus].Before != Gap.Space || utterance[end].Word == "+")
            ? (ByteRange.Over(range.Min), start, plus)
            : (range, start, end);
    }

    // The plural of a unit's full name; signs such as "gbs" are too short.
    static bool IsPlural(string word) => word.Length > 3 && word[^1] == 's';

    QuantityFound? Count(Utterance utterance, QuantityMarks marks, int at, int end)
    {
        var first = at;
        // "Customer records"
        while (end < utterance.Count && utterance[end].Before == Gap.Space && marks.StartingAt<QuantityMark.Counted>(end) is var (_, next))
            (at, end) = (end, next);
        var place = marks.SkipSmallBack(first);
        if (marks.EndingAt<QuantityMark.Vague>(place) is var (_, vagueStart))
            return Counted(null, vagueStart);
        if (NumberBefore(utterance, place) is var (value, start))
            return Counted(value, start);
        return null;

        QuantityFound? Counted(double? number, int start) =>
            new(new(null, number, utterance.Slice(at, end), utterance.Slice(start, end)), start, end, false, 1);
    }

    (double Value, int Start)? NumberBefore(Utterance utterance, int end, bool unit = false)
    {
        var first = Math.Max(utterance.ClauseStart(Math.Max(0, end - 1)), end - MostWordsOfNumber);
        if (first >= end)
            return null;
        var text = utterance.Slice(first, end);
        if ((unit ? _numbers.BeforeUnit(text) : _numbers.AtEnd(text)) is not var (value, offset))
            return null;
        var position = utterance[first].Start + offset;
        var start = first;
        while (start < end - 1 && utterance[start].End <= position)
            start++;
        return (value, start);
    }
}
