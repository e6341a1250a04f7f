using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Segmentation;

/// <summary>A cue and its words.</summary>
readonly record struct CueMark(Cue Cue, Span Span);

/// <summary>The cues of an utterance, by place. Words that name something are no cues.</summary>
sealed class CueMarks
{
    readonly Utterance _utterance;
    readonly List<Cue>?[] _at;
    readonly Span[] _spans;

    public CueMarks(Utterance utterance, IReadOnlyList<Found<Cue>> found)
    {
        _utterance = utterance;
        _at = new List<Cue>?[utterance.Count];
        _spans = new Span[utterance.Count];
        var all = new List<CueMark>();
        foreach (var mark in found)
        {
            var span = new Span(mark.Start, mark.End);
            foreach (var word in mark.Words)
            {
                if (_at[word] is not { } cues)
                    (_at[word], _spans[word]) = ([.. mark.Meanings], span);
                else if (_spans[word] == span)
                    cues.AddRange(mark.Meanings.Where(cue => !cues.Contains(cue)));
            }
            all.AddRange(mark.Meanings.Select(cue => new CueMark(cue, span)));
        }
        // A cue may be found with and without the small words behind it; it denies once all the same.
        All = [.. all.Distinct()];
    }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<CueMark> All { get; }

    public bool Is(int at, Cue cue) => at >= 0 && at < _at.Length && _at[at] is { } cues && cues.Contains(cue);

    /// <summary>A cue of this kind begins at this word.</summary>
    public bool Starts(int at, Cue cue) => Is(at, cue) && _spans[at].Start == at;

    /// <summary>What follows from what stands before it begins at this word: "nobody knows Python so it will be R", but not "it is so slow".</summary>
    public bool Concludes(int at) => at > 0 && Starts(at, Cue.Consequence) && !_utterance.IsSmall(at - 1)
        && !Is(at - 1, Cue.PreNegation) && !Is(at - 1, Cue.PostNegation);

    public bool IsAny(int at) => at >= 0 && at < _at.Length && _at[at] is not null;

    /// <summary>Behind the cue that covers this word, or behind the word.</summary>
    public int EndOf(int at) => _at[at] is null ? at + 1 : _spans[at].End;

    public bool Has(Span span, Cue cue)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (Is(at, cue))
                return true;
        }
        return false;
    }

    public bool HasAny(Span span, Cue[] cues) => Array.Exists(cues, cue => Has(span, cue));

    /// <summary>The first place of this cue from here on; -1 when there is none.</summary>
    public int Next(int at, int end, Cue cue)
    {
        for (; at < end; at++)
        {
            if (Is(at, cue))
                return at;
        }
        return -1;
    }

    /// <summary>The start of the last cue of this kind before this word; -1 when there is none.</summary>
    public int LastBefore(int at, int start, Cue cue)
    {
        while (--at >= start)
        {
            if (Is(at, cue))
                return _spans[at].Start;
        }
        return -1;
    }
}
