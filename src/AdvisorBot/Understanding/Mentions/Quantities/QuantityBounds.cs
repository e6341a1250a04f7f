using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>Makes intervals of amounts: by what limits them, by a second amount, by a count of them.</summary>
/// <param name="joiners">Words that may stand between the two bounds of one interval.</param>
sealed class QuantityBounds(NumberFinder numbers, HashSet<string> joiners)
{
    /// <summary>"3 x 500 GB"</summary>
    public (AmountRange Range, int Start) Times(Utterance utterance, AmountRange range, int start) =>
        start > 1 && utterance[start - 1].Word is "x" or "times" or "mal" or "por" && numbers.Figure(utterance[start - 2]) is var (count, _) && count > 0
            ? (new(range.Min * count, range.Max * count, range.MinExclusive), start - 2)
            : (range, start);

    /// <summary>"Under 10 but over 5 GB": the other bound has its unit behind this one.</summary>
    public (AmountRange Range, int Start) OtherBound(Utterance utterance, QuantityMarks marks, AmountRange range, int start, QuantityMark.Unit unit)
    {
        var isLower = double.IsPositiveInfinity(range.Max);
        if (start < 3 || !(isLower || range.Min == 0) || !joiners.Contains(utterance[start - 1].Stem)
            || numbers.Figure(utterance[start - 2]) is not var (value, _))
            return (range, start);
        var bytes = value * unit.Factor;
        if (isLower && marks.EndingAtLimit(start - 2, LimitKind.UpToBefore) is var upTo and >= 0 && bytes > range.Min)
            return (new(range.Min, bytes, range.MinExclusive), upTo);
        if (!isLower && marks.EndingAtLimit(start - 2, LimitKind.OverBefore) is var over and >= 0 && bytes < range.Max)
            return (new(bytes, range.Max, true), over);
        return !isLower && marks.EndingAtLimit(start - 2, LimitKind.AtLeastBefore) is var least and >= 0 && bytes < range.Max
            ? (new(bytes, range.Max), least)
            : (range, start);
    }

    /// <summary>"No more than 1 TB but at least 100 GB" is one interval.</summary>
    public QuantityFound? Bounded(Utterance utterance, QuantityFound one, QuantityFound other)
    {
        if (one.Reading.Range is not { } first || other.Reading.Range is not { } second || !one.IsData || !other.IsData || one.IsCount != other.IsCount
            || other.Start - one.End > 2)
            return null;
        if (Enumerable.Range(one.End, other.Start - one.End).Any(at => !joiners.Contains(utterance[at].Stem) && !utterance.IsSmall(at)))
            return null;
        var (lower, upper) = double.IsPositiveInfinity(first.Max) ? (first, second) : (second, first);
        if (!double.IsPositiveInfinity(lower.Max) || upper.Min != 0 || upper.Max <= lower.Min)
            return null;
        return new(
            new(new(lower.Min, upper.Max, lower.MinExclusive), null, other.Reading.Unit, utterance.Slice(one.Start, other.End)), one.Start, other.End, true,
            Math.Min(one.Confidence, other.Confidence))
        { Unit = other.Unit, Every = other.Every };
    }

    /// <summary>"10-20 GB", "between 5 and 10 TB", "500 MB to 2 GB"</summary>
    public (double Bytes, int Start)? LowerEnd(Utterance utterance, QuantityMarks marks, int start, QuantityMark.Unit unit, List<QuantityFound> before)
    {
        var hyphen = start > 0 && utterance[start].Start >= utterance[start - 1].End
            && utterance.Text.AsSpan(utterance[start - 1].End, utterance[start].Start - utterance[start - 1].End).Trim() is "-" or ".." or "..." or "…";
        var to = hyphen ? start : marks.EndingAtLimit(start, LimitKind.To);
        if (to <= 0)
            return null;
        double lower;
        int lowerStart;
        if (before.Count > 0 && before[^1] is { Reading.Range: { } range } previous && previous.End == to && range.Min > 0)
            (lower, lowerStart) = (range.Min, previous.Start);
        else if (numbers.Before(utterance, to) is var (value, numberStart))
            (lower, lowerStart) = (value * unit.Factor, numberStart);
        else
            return null;
        return (lower, marks.EndingAtLimit(lowerStart, LimitKind.Between) is var between and >= 0 ? between : lowerStart);
    }

    /// <summary>"Up to 5 GB", "5 GB and more": what stands before or behind an amount and makes it a bound.</summary>
    public static (AmountRange Range, int Start, int End) Limited(Utterance utterance, QuantityMarks marks, AmountRange range, int start, int end)
    {
        var before = marks.SkipSmallBack(start);
        if (marks.EndingAtLimit(before, LimitKind.UpToBefore) is var upTo and >= 0)
            return (AmountRange.UpTo(range.Max), upTo, end);
        if (marks.EndingAtLimit(before, LimitKind.OverBefore) is var over and >= 0)
            return (AmountRange.Over(range.Min), over, end);
        if (marks.EndingAtLimit(before, LimitKind.AtLeastBefore) is var least and >= 0)
            return (AmountRange.AtLeast(range.Min), least, end);
        if (marks.StartingAtLimit(end, LimitKind.UpToAfter) is var less and > 0)
            return (AmountRange.UpTo(range.Max), start, less);
        if (marks.StartingAtLimit(end, LimitKind.AtLeastAfter) is var more and > 0)
            return (AmountRange.AtLeast(range.Min), start, more);
        return marks.StartingAtLimit(end, LimitKind.OverAfter) is var plus and > 0
            && (plus == utterance.Count || utterance[plus].Before != Gap.Space || utterance[end].Word == "+")
            ? (AmountRange.Over(range.Min), start, plus)
            : (range, start, end);
    }
}
