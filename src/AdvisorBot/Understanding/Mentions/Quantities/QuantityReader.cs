using System.Globalization;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>Finds amounts of data and counts of things.</summary>
sealed class QuantityReader
{
    const int MostWordsOfNumber = 8;
    const int MostQuantities = 40;
    const int MostElided = 40;
    const double SmallestOpenUnit = 1e6;

    readonly QuantityPhrases _phrases;
    readonly NumberFinder _numbers;
    readonly HashSet<string> _joiners;
    readonly QuantityBounds _bounds;

    public QuantityReader(Lexicon lexicon, Interview interview)
    {
        _phrases = new(lexicon, interview);
        _numbers = new(new(lexicon.Vocabulary.Language), CultureInfo.GetCultureInfo(lexicon.Vocabulary.Language).NumberFormat.NumberDecimalSeparator == ",");
        _joiners = [.. lexicon.Vocabulary[Cue.And].Concat(lexicon.Vocabulary[Cue.Termination]).SelectMany(lexicon.Stems)];
        _bounds = new(_numbers, _joiners);
    }

    /// <param name="asked">The open question: a number that nothing is said of counts in its unit.</param>
    public List<QuantityFound> Read(Utterance utterance, Question? asked)
    {
        var marks = _phrases.In(utterance);
        var all = new List<QuantityFound>();
        for (var at = 0; at < utterance.Count && all.Count < MostQuantities; at++)
        {
            // "600 messages a minute" is no minute.
            if (all.Count > 0 && marks.StartingAt<QuantityMark.Every>(all[^1].End) is var (_, everyEnd) && all[^1].End <= at && at < everyEnd)
                continue;
            var read = marks.StartingAt<QuantityMark.Unit>(at) is var (unit, end) ? Amount(utterance, marks, at, end, unit, all)
                : asked is not { IsCount: true }
                    && Multiplier(utterance, at) is { } letter ? Amount(
                        utterance, marks, at, at + 1, letter, all) is { } shortened ? shortened with { IsUnclear = true }
                : null
                : marks.StartingAt<QuantityMark.Counted>(at) is var (_, countedEnd) ? Count(utterance, marks, at, countedEnd)
                : null;
            if (read is not { } quantity)
            {
                // Words such as "customer records" were looked at together.
                while (at + 1 < utterance.Count && marks.StartingAt<QuantityMark.Counted>(at) is not null
                    && marks.StartingAt<QuantityMark.Counted>(at + 1) is not null)
                    at++;
                continue;
            }
            Add(utterance, all, quantity);
        }
        return asked is { IsCount: true } && !all.Exists(quantity => quantity.Unit is { } known && known.Questions.Contains(asked.Id))
            ? [.. all, .. WithoutUnit(utterance, marks, asked)]
            : all;
    }

    // "Between 2000 and 5000", "about six a day".
    List<QuantityFound> WithoutUnit(Utterance utterance, QuantityMarks marks, Question asked)
    {
        var unit = new QuantityMark.Unit(asked.Unit!, 1, [asked.Id]);
        var all = new List<QuantityFound>();
        for (var end = 1; end <= utterance.Count && all.Count < MostQuantities; end++)
        {
            // "2 million" goes on, and "3 sites" counts something else.
            if (_numbers.Before(utterance, end) is not null && !GoesOn(utterance, end) && !(end < utterance.Count && IsThing(utterance, marks, end))
                && Amount(utterance, marks, end, end, unit, all) is { } quantity)
                Add(utterance, all, quantity);
        }
        return all;
    }

    // What begins no earlier than this one is part of it; and one may be the other's bound.
    void Add(Utterance utterance, List<QuantityFound> all, QuantityFound quantity)
    {
        while (all.Count > 0 && quantity.Start <= all[^1].Start)
            all.RemoveAt(all.Count - 1);
        all.Add(all.Count > 0 && _bounds.Bounded(utterance, all[^1], quantity) is { } both ? both : quantity);
        if (all.Count > 1 && all[^1].Start == all[^2].Start)
            all.RemoveAt(all.Count - 2);
    }

    // "2" of "2 million".
    bool GoesOn(Utterance utterance, int end) => end < utterance.Count && _numbers.Before(utterance, end + 1) is var (_, next) && next < end;

    static bool IsThing(Utterance utterance, QuantityMarks marks, int at) =>
        utterance[at].Before == Gap.Space && char.IsLetter(utterance[at].Word[0]) && !utterance.IsSmall(at)
        && utterance.IsPlain(at) && marks.StartingAt<QuantityMark.Every>(at) is null && marks.StartingAt<QuantityMark.Rate>(at) is null
        && marks.StartingAt<QuantityMark.Limit>(at) is null;

    /// <summary>A number that ends a short utterance, without a unit.</summary>
    public QuantityReading? Bare(Utterance utterance) =>
        utterance.Count is > 0 and <= MostWordsOfNumber && _numbers.Before(utterance, utterance.Count) is var (value, start)
            ? new(null, value, null, utterance.Slice(start, utterance.Count))
            : null;

    /// <summary>Numbers without a unit beside an amount, in its unit ("200 GB, no wait, 300", "20, not 2 GB").</summary>
    public IEnumerable<QuantityFound> Elided(Utterance utterance, QuantityFound beside)
    {
        if (beside.Unit is not { } unit)
            yield break;
        for (var end = 1; end <= Math.Min(utterance.Count, MostElided); end++)
        {
            if ((end > beside.Start && end <= beside.End) || GoesOn(utterance, end))
                continue;
            if (_numbers.Before(utterance, end) is var (value, start) && (start >= beside.End || end <= beside.Start) && value > 0
                && char.IsAsciiDigit(utterance[start].Word[0]))
                yield return new(
                    new(AmountRange.Exactly(value * unit.Factor), value, unit.Sign, utterance.Slice(start, end)), start, end, true, 0.9)
                { Unit = unit };
        }
    }

    QuantityFound? Amount(Utterance utterance, QuantityMarks marks, int at, int end, QuantityMark.Unit unit, List<QuantityFound> before)
    {
        // "€500": such a unit stands before its number, too.
        if (!unit.IsData && end < utterance.Count && Number(utterance, marks, at, unit) is null && _numbers.EndFrom(utterance, end) is > 0 and var behind)
            return Amount(utterance, marks, behind, behind, unit, before) is { } led && led.Start <= end ? led with { Start = at } : null;
        if (Number(utterance, marks, at, unit) is not var (least, most, start, confidence))
            return null;
        var number = least.Equals(most) ? least / unit.Factor : (double?)null;
        var range = double.IsInfinity(most) ? AmountRange.Over(least) : new AmountRange(least, most);
        if (_bounds.LowerEnd(utterance, marks, start, unit, before) is var (lower, lowerStart))
            (range, start, number) = (new(Math.Min(lower, least), Math.Max(lower, most)), lowerStart, null);
        if (marks.StartingAt<QuantityMark.FractionAfter>(end) is var (half, halfEnd))
            (range, end, number) = (new(range.Min + half.Part * unit.Factor, range.Max + half.Part * unit.Factor), halfEnd, null);
        var isUnclear = IsAmbiguous(utterance, start, at);
        (range, start) = _bounds.Times(utterance, range, start);
        (range, start, end) = QuantityBounds.Limited(utterance, marks, range, start, end);
        (range, start) = _bounds.OtherBound(utterance, marks, range, start, unit);
        var every = marks.Nearest<QuantityMark.Every>(end);
        var isRate = every is not null || IsRate(utterance, marks, end);
        var isData = !isRate && !marks.Near<QuantityMark.NotData>(end) && !HasFigureBefore(utterance, start);
        if (unit.IsData && isData && marks.Near<QuantityMark.Each>(end))
            (range, isUnclear) = (
                before.Count > 0 && before[^1].Reading is { Range: null, Number: { } count } ? new(range.Min * count, range.Max * count) : range, true);
        return new(
            new(range, number, unit.Sign, utterance.Slice(start, end)), start, end, isData || !unit.IsData, confidence, isUnclear || (isRate && unit.IsData),
            isRate)
        {
            Unit = unit,
            Every = every?.Period,
        };
    }

    // "50 GB/h", "2 TB a night"
    static bool IsRate(Utterance utterance, QuantityMarks marks, int end) =>
        marks.Near<QuantityMark.Rate>(end)
            || (end < utterance.Count && utterance[end].Start >= utterance[end - 1].End
                && utterance.Text.AsSpan(utterance[end - 1].End, utterance[end].Start - utterance[end - 1].End).Trim() is "/");

    bool IsAmbiguous(Utterance utterance, int start, int at) =>
        Enumerable.Range(start, Math.Max(0, at - start)).Any(word => _numbers.Figure(utterance[word]) is { IsUnclear: true });

    // "10^3 GB", "10 -> 20 GB": a figure that is left over leaves open what was meant.
    static bool HasFigureBefore(Utterance utterance, int start) =>
        start > 0 && char.IsAsciiDigit(utterance[start - 1].Word[0]) && utterance[start].Before == Gap.Space;

    // "2T", "500M": a letter right behind a figure, and no more.
    static QuantityMark.Unit? Multiplier(Utterance utterance, int at) =>
        at == 0 || utterance[at].Start != utterance[at - 1].End || !char.IsAsciiDigit(utterance[at - 1].Word[0]) ? null : utterance[at].Word switch
        {
            "k" => new("KB", 1e3, []),
            "m" => new("MB", 1e6, []),
            "g" => new("GB", 1e9, []),
            "t" => new("TB", 1e12, []),
            "p" => new("PB", 1e15, []),
            _ => null,
        };

    (double Least, double Most, int Start, double Confidence)? Number(Utterance utterance, QuantityMarks marks, int at, QuantityMark.Unit unit)
    {
        // "3 and a half GB"
        if (marks.EndingAt<QuantityMark.Fraction>(at) is var (added, addedStart) && marks.SkipSmallBack(addedStart) is > 1 and var joint
            && _joiners.Contains(utterance[joint - 1].Stem) && _numbers.Figure(utterance[joint - 2]) is var (whole, _))
            return ((whole + added.Part) * unit.Factor, (whole + added.Part) * unit.Factor, joint - 2, 1);
        if (marks.EndingAt<QuantityMark.Fraction>(at) is var (fraction, fractionStart)
            && !(fractionStart > 0 && _joiners.Contains(utterance[fractionStart - 1].Stem)))
            return (fraction.Part * unit.Factor, fraction.Part * unit.Factor, fractionStart, 1);
        if (_numbers.FractionBefore(utterance, at) is var (part, partStart))
            return (part * unit.Factor, part * unit.Factor, partStart, 1);
        var number = _numbers.Before(utterance, at, unit: true) ?? _numbers.Before(utterance, marks.SkipSmallBack(at), unit: true);
        // "A few hundred" holds a number, and says more.
        if (marks.EndingAt<QuantityMark.Vague>(marks.SkipSmallBack(at)) is var (vague, vagueStart) && !(number?.Start <= vagueStart))
            return (vague.Least * unit.Factor, vague.Most * unit.Factor, vagueStart, 0.9);
        if (number is var (value, start))
            return (value * unit.Factor, value * unit.Factor, start, 1);
        // "10+ GB"
        if (at > 1 && utterance[at - 1].Word == "+" && _numbers.Before(utterance, at - 1) is var (least, plusStart))
            return (least * unit.Factor, double.PositiveInfinity, plusStart, 1);
        if (marks.EndingAt<QuantityMark.Article>(at) is var (_, articleStart))
            return (unit.Factor, unit.Factor, articleStart, 0.9);
        // "Terabytes of data": some, below the next unit.
        if (unit.IsData && unit.Factor >= SmallestOpenUnit && IsPlural(utterance[at].Word))
            return (unit.Factor, unit.Factor * 1000, marks.EndingAt<QuantityMark.Whole>(marks.SkipSmallBack(at)) is var (_, wholeStart) ? wholeStart : at, 0.8);
        return null;
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
        if (_numbers.Before(utterance, place) is var (value, start))
            return Counted(value, start);
        return null;

        QuantityFound? Counted(double? number, int start) =>
            new(new(null, number, utterance.Slice(at, end), utterance.Slice(start, end)), start, end, false, 1);
    }
}
