using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Assertion;

/// <summary>The words that each negation of an utterance reaches.</summary>
sealed class NegationScopes
{
    const int FarthestClause = 9;
    const int FarthestBefore = 4;
    const int FarthestSubject = 16;

    readonly List<(CueMark Mark, Span Reach)> _scopes = [];
    readonly List<Span> _hanging = [];

    /// <param name="isNegation">A stem that denies.</param>
    public NegationScopes(Utterance utterance, CueMarks cues, bool[] taken, Func<string, bool> isNegation)
    {
        // A denial within a name ("no developers") may reach what is named behind it too, and so leaves doubt.
        for (var at = 0; at < utterance.Count; at++)
        {
            if (taken[at] && isNegation(utterance[at].Stem))
                _scopes.Add((new(Cue.Possibility, new(at, at + 1)), new(at + 1, End(utterance, cues, taken, new(Cue.Exclusion, new(at, at + 1))))));
        }
        foreach (var mark in cues.All.Where(mark =>
            mark.Cue is Cue.PreNegation or Cue.PostNegation or Cue.NegatedSubject or Cue.NegatedDeterminer or Cue.Exclusion))
        {
            if (IsVoid(utterance, cues, taken, mark))
                continue;
            // A name may share the small words at the end of a denial: "moved away <i>from SQL</i>".
            var reach = new Span(mark.Span.Start + 1, End(utterance, cues, taken, mark));
            _scopes.Add((mark, reach));
            if (mark.Cue == Cue.NegatedDeterminer && !taken.AsSpan(reach.Start, Math.Max(0, reach.Length)).Contains(true))
                _hanging.Add(mark.Span);
        }
    }

    /// <summary>A negation before this word, in the same clause, that reaches nothing that is named: "no boxes and arrows on a canvas".</summary>
    public bool IsLeftHanging(Span clause, int at) => _hanging.Exists(mark => mark.Start < at && clause.Contains(mark.Start));

    /// <summary>The kinds of the negations that reach this word.</summary>
    public List<Cue> Over(int at)
    {
        var over = new List<Cue>();
        foreach (var (mark, reach) in _scopes)
        {
            if (reach.Contains(at))
                over.Add(mark.Cue == Cue.PostNegation ? Cue.PreNegation : mark.Cue);
        }
        return over;
    }

    // "I don't know R" denies R; "I don't know whether we need R" denies nothing. A "no" before a subject is an answer.
    static bool IsVoid(Utterance utterance, CueMarks cues, bool[] taken, CueMark mark)
    {
        var end = mark.Span.End;
        // "Is not needed" denies what stands before it; where nothing does, or its object stands right behind it ("para entrenar
        // no usamos R"), what follows.
        if (mark.Cue == Cue.PostNegation)
            return mark.Span.Length == 1 || cues.Is(mark.Span.Start, Cue.PreNegation)
                || (IsNamedBefore(utterance, taken, mark.Span.Start) && !IsNamedNext(utterance, taken, end));
        if (mark.Cue == Cue.NegatedDeterminer && mark.Span.Length == 1 && cues.Is(end, Cue.Subject) && end < utterance.Count
            && utterance[end].Before == Gap.Space && !utterance.IsSmall(mark.Span.Start))
            return true;
        if (!cues.Is(mark.Span.Start, Cue.Unsure))
            return false;
        while (end < utterance.Count && utterance[end].Before == Gap.Space && !taken[end] && utterance.IsSmall(end))
            end++;
        return end >= utterance.Count || !taken[end] || utterance[end].Before != Gap.Space;
    }

    static bool IsNamedBefore(Utterance utterance, bool[] taken, int start)
    {
        for (var at = start - 1; at >= 0 && at >= start - FarthestBefore && utterance[at + 1].Before == Gap.Space; at--)
        {
            if (taken[at])
                return true;
        }
        return false;
    }

    static int End(Utterance utterance, CueMarks cues, bool[] taken, CueMark mark)
    {
        var narrow = mark.Cue is Cue.Exclusion or Cue.NegatedDeterminer;
        var start = mark.Span.End;
        var end = utterance.SentenceEnd(mark.Span.Start);
        var farthest = Math.Min(end, start + (mark.Cue == Cue.NegatedSubject ? FarthestSubject : FarthestClause));
        var (found, isList) = (false, false);
        for (var at = start; at < farthest; at++)
        {
            if (utterance[at].Before != Gap.Space && !(found && ContinuesList(utterance, cues, taken, at, end)))
                return at;
            if (!taken[at] && Ends(utterance, cues, taken, at, mark, found))
                return at;
            // What is excluded is one thing, or several that are joined.
            if (narrow && found && !taken[at] && !utterance.IsSmall(at) && !IsJoint(cues, at))
                return at;
            isList |= taken[at] && found;
            found |= taken[at];
        }
        return farthest;
    }

    static bool Ends(Utterance utterance, CueMarks cues, bool[] taken, int at, CueMark mark, bool found)
    {
        if (cues.Starts(at, Cue.Termination) || cues.Is(at, Cue.Correction) || cues.Is(at, Cue.PseudoNegation) || cues.Starts(at, Cue.Into))
            return !cues.Starts(at, Cue.Into) || (found && mark.Cue == Cue.Exclusion);
        if (cues.Concludes(at))
            return true;
        // "Neither R nor Python": each denies its own.
        if (cues.Starts(at, Cue.NegatedDeterminer) && (cues.Is(at, Cue.Or) || mark.Cue is Cue.NegatedDeterminer or Cue.Exclusion))
            return true;
        if (mark.Cue is Cue.NegatedDeterminer or Cue.Exclusion && cues.Is(at, Cue.Subject) && !utterance.IsSmall(at))
            return true;
        if (mark.Cue is Cue.NegatedDeterminer or Cue.Exclusion && found && cues.Is(at, Cue.Subject))
            return true;
        // "No R and use Python": what is joined must be named right away; "nobody codes and there is no money" speaks anew.
        return cues.Starts(at, Cue.And) && (cues.Is(cues.EndOf(at), Cue.Subject) || !found || !IsNamedNext(utterance, taken, cues.EndOf(at)));
    }

    static bool IsNamedNext(Utterance utterance, bool[] taken, int at)
    {
        while (at < utterance.Count && utterance[at].Before == Gap.Space && !taken[at] && utterance.IsSmall(at))
            at++;
        return at < utterance.Count && taken[at];
    }

    static bool IsJoint(CueMarks cues, int at) => cues.Is(at, Cue.And) || cues.Is(at, Cue.Or);

    // "No R, Scala or Spark": the "or" at its end makes one list of it.
    static bool ContinuesList(Utterance utterance, CueMarks cues, bool[] taken, int at, int end)
    {
        if (utterance[at].Before == Gap.Clause || !(taken[at] || cues.Is(at, Cue.Or)))
            return false;
        for (; at < end; at++)
        {
            if (cues.Is(at, Cue.Or))
                return true;
            if (!taken[at] && !utterance.IsSmall(at))
                return false;
        }
        return false;
    }
}
