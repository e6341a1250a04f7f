using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>The words of an utterance that belong to amounts, by where they start and end.</summary>
sealed class QuantityMarks
{
    readonly Utterance _utterance;
    readonly List<Found<QuantityMark>> _found = [];
    readonly ILookup<int, Found<QuantityMark>> _byStart;
    readonly ILookup<int, Found<QuantityMark>> _byEnd;

    public QuantityMarks(Utterance utterance, PhraseIndex<QuantityMark> index)
    {
        _utterance = utterance;
        for (var at = 0; at < utterance.Count; at++)
            index.Find(utterance, at, loosely: false, _found);
        _byStart = _found.ToLookup(found => found.Start);
        _byEnd = _found.ToLookup(found => found.End);
    }

    public (T Mark, int End)? StartingAt<T>(int at)
        where T : QuantityMark
    {
        foreach (var found in _byStart[at])
        {
            if (found.Meanings.OfType<T>().FirstOrDefault() is { } mark)
                return (mark, found.End);
        }
        return null;
    }

    /// <summary>The longest that ends right before this word.</summary>
    public (T Mark, int Start)? EndingAt<T>(int end)
        where T : QuantityMark
    {
        (T Mark, int Start)? best = null;
        foreach (var found in _byEnd[end])
        {
            if (found.Meanings.OfType<T>().FirstOrDefault() is { } mark && (best is null || found.Start < best.Value.Start))
                best = (mark, found.Start);
        }
        return best;
    }

    /// <summary>Where a limit that ends right before this word starts; -1 when there is none.</summary>
    public int EndingAtLimit(int end, LimitKind kind)
    {
        var best = -1;
        foreach (var found in _byEnd[end])
        {
            if (found.Meanings.Contains(new QuantityMark.Limit(kind)) && (best < 0 || found.Start < best))
                best = found.Start;
        }
        return best;
    }

    /// <summary>Where a limit that starts at this word ends; -1 when there is none.</summary>
    public int StartingAtLimit(int start, LimitKind kind)
    {
        var best = -1;
        foreach (var found in _byStart[start])
        {
            if (found.Meanings.Contains(new QuantityMark.Limit(kind)) && _utterance[start].Before != Gap.Clause)
                best = Math.Max(best, found.End);
        }
        return best;
    }

    /// <summary>Whether such a mark follows within a few words of the clause.</summary>
    public bool Near<T>(int end)
        where T : QuantityMark => Nearest<T>(end) is not null;

    /// <summary>The first such mark within a few words of the clause.</summary>
    public T? Nearest<T>(int end)
        where T : QuantityMark
    {
        for (var at = end; at < Math.Min(_utterance.Count, end + 3) && _utterance[at].Before == Gap.Space; at++)
        {
            if (StartingAt<T>(at) is var (mark, _))
                return mark;
        }
        return null;
    }

    /// <summary>Back over small words that no mark uses ("over <i>about</i> 2 TB", "hundreds <i>of</i> GB").</summary>
    public int SkipSmallBack(int end)
    {
        for (var skipped = 0; skipped < 2 && end > 0 && _utterance.IsSmall(end - 1) && !_byEnd.Contains(end); skipped++)
            end--;
        return end;
    }
}
