using System.Collections.Immutable;

namespace AdvisorBot.Understanding;

/// <summary>The small words of an utterance, and what they do to the phrases around them.</summary>
sealed class Grammar(Utterance utterance, List<Found<WordKind>> found, bool[] taken, Func<string, bool> isNo)
{
    const int FarthestNegation = 7;
    const int FarthestNegationBehind = 5;

    /// <summary>The kinds that matter inside a sentence; the others only as a whole utterance.</summary>
    public static ImmutableArray<WordKind> Kinds { get; } =
    [
        WordKind.Negation, WordKind.NegationAfter, WordKind.NotNegation, WordKind.ScopeEnd, WordKind.Subject,
        WordKind.Correction, WordKind.Unsure, WordKind.And, WordKind.Or, WordKind.Asking, WordKind.Seeking, WordKind.Setting,
        WordKind.Adding, WordKind.Supposing, WordKind.Limiting, WordKind.Preferring, WordKind.Lesser, WordKind.If,
        WordKind.Exchange, WordKind.Into, WordKind.Why,
    ];

    readonly Found<WordKind>?[] _at = Spread(utterance.Count, found);

    public bool Is(int at, WordKind kind) => at >= 0 && at < _at.Length && _at[at] is { } mark && mark.Meanings.Contains(kind);

    /// <summary>The last word before this one that a mark of this kind starts at, within the clause; -1 when there is none.</summary>
    public int LastBefore(int at, WordKind kind)
    {
        var start = utterance.ClauseStart(Math.Min(at, utterance.Count - 1));
        while (--at >= start)
        {
            if (Is(at, kind))
                return _at[at]!.Value.Start;
        }
        return -1;
    }

    /// <summary>Behind the mark that covers this word.</summary>
    public int EndOf(int at) => _at[at] is { } mark ? mark.End : at + 1;

    public bool IsNegated(int start, int end) => Exchanged(start) ?? (IsNegatedFromBehind(end) ^ IsNegatedFromBefore(start, end));

    /// <summary>In an exchange ("replace Python with R") whether this is what gives way; null when there is none.</summary>
    bool? Exchanged(int start)
    {
        var exchange = LastBefore(start, WordKind.Exchange);
        if (exchange < 0)
            return null;
        if (LastBefore(start, WordKind.Into) is var into && into > exchange)
            return taken.AsSpan(exchange, into - exchange).Contains(true) ? false : null;
        var end = utterance.ClauseEnd(start);
        for (var at = start + 1; at < end; at++)
        {
            if (Is(at, WordKind.Into) && taken.AsSpan(at, end - at).Contains(true))
                return true;
        }
        return null;
    }

    /// <summary>The clause asks about the world ("does it run offline?") instead of stating a need.</summary>
    public bool IsAsked(int at)
    {
        var start = utterance.ClauseStart(at);
        if (!utterance[start].Asked && !StartsAsking(start))
            return false;
        var end = utterance.ClauseEnd(at);
        for (var word = start; word < end; word++)
        {
            if (Is(word, WordKind.Seeking))
                return false;
        }
        return utterance[start].Asked && (Enumerable.Range(start, end - start).Any(StartsAsking) || (start == 0 && end == utterance.Count));
    }

    bool StartsAsking(int at) => Is(at, WordKind.Asking);

    bool IsNegatedFromBehind(int end)
    {
        if (IsDenied(end))
            return true;
        // "Scala, but nobody knows it"; "R but not Python" leaves R alone.
        var contrasted = Is(end, WordKind.ScopeEnd);
        var foreign = 0;
        for (var at = end; at < utterance.Count && at < end + FarthestNegationBehind && utterance[at].Before == Gap.Space && !taken[at] && foreign < 2; at++)
        {
            // "Python we do not use": a verb may stand in between when nothing follows.
            if ((Is(at, WordKind.Negation) || Is(at, WordKind.NegationAfter)) && EndsSegment(EndOf(at)))
                return true;
            if (foreign == 0 && !contrasted && Is(at, WordKind.NegationAfter) && _at[at]!.Value.Start == at)
                return !FollowedByPhrase(EndOf(at));
            if (IsForeign(at) && !(contrasted && at == end))
                foreign++;
        }
        return false;
    }

    bool IsForeign(int at) => !utterance.IsSmall(at) && !Is(at, WordKind.Subject);

    bool EndsSegment(int at)
    {
        while (at < utterance.Count && utterance[at].Before == Gap.Space && utterance.IsSmall(at) && !taken[at])
            at++;
        return at == utterance.Count || utterance[at].Before != Gap.Space;
    }

    // "Scala: no", "Python yes, Scala no".
    bool IsDenied(int at) =>
        at > 0 && at < utterance.Count && !taken[at] && isNo(utterance[at].Stem)
        && (utterance[at].Before == Gap.Space || (utterance[at].Before == Gap.Comma && utterance.Text.AsSpan()[utterance[at - 1].End..utterance[at].Start].IndexOfAny(':', '=') >= 0))
        && (at + 1 == utterance.Count || utterance[at + 1].Before != Gap.Space || Is(at + 1, WordKind.And));

    bool FollowedByPhrase(int at) => at < utterance.Count && utterance[at].Before == Gap.Space && taken[at];

    bool IsNegatedFromBefore(int start, int end)
    {
        var inList = (start > 0 && Is(start - 1, WordKind.Or)) || Is(end, WordKind.Or);
        var (negated, foreign, joined) = (false, false, false);
        for (var at = start; at > 0 && start - at < FarthestNegation; at--)
        {
            var before = at - 1;
            if (utterance[at].Before == Gap.Clause || (utterance[at].Before == Gap.Comma && !(inList && taken[before])) || Is(before, WordKind.ScopeEnd) || Is(before, WordKind.Correction))
                break;
            if (Is(before, WordKind.And) && (foreign || before == 0 || !taken[before - 1]))
                break;
            if (Is(before, WordKind.Lesser) && LastBefore(before, WordKind.Preferring) >= 0)
                return !negated;
            // "Instead of Python we use R": the negation has found its object already.
            if (taken[before] && foreign && !joined && before < start - 1)
                break;
            joined |= Is(before, WordKind.And) || Is(before, WordKind.Or);
            if (Is(before, WordKind.NotNegation))
                return negated;
            if (Is(before, WordKind.Negation))
            {
                var mark = _at[before]!.Value;
                // "I don't know, maybe 30 GB" doubts, it does not deny.
                if (mark.Meanings.Contains(WordKind.Unsure) && mark.End != start)
                    break;
                if (Is(mark.End, WordKind.Subject) && mark.Words.Length == 1 && mark.End < start)
                    break;
                negated = !negated;
                at = mark.Start + 1;
                // "Neither batch nor REST": both words deny the same.
                if (mark.Meanings.Contains(WordKind.Or))
                    return negated;
            }
            foreign |= !taken[before] && !utterance.IsSmall(before) && !Is(before, WordKind.And) && !Is(before, WordKind.Or) && !Is(before, WordKind.Negation);
        }
        return negated;
    }

    static Found<WordKind>?[] Spread(int count, List<Found<WordKind>> found)
    {
        var at = new Found<WordKind>?[count];
        foreach (var mark in found)
        {
            foreach (var word in mark.Words)
            {
                var kinds = at[word] is { } other && other.Words.AsSpan().SequenceEqual(mark.Words) ? other.Meanings.Concat(mark.Meanings) : mark.Meanings;
                at[word] = mark with { Meanings = [.. kinds] };
            }
        }
        return at;
    }
}
