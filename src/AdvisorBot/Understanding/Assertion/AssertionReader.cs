using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Assertion;

/// <summary>Tells of every place of an utterance whether it is claimed, denied, supposed or asked, of whom, and how surely.</summary>
sealed class AssertionReader
{
    const int FarthestBehind = 6;
    const int FewestWords = 3;

    static readonly Cue[] NotRefusing = [Cue.Limiting, Cue.Closing, Cue.PseudoNegation];

    readonly Utterance _utterance;
    readonly CueMarks _cues;
    readonly bool[] _taken;
    readonly NegationScopes _negations;
    readonly Lexicon _lexicon;
    readonly int[] _clauseAt;
    readonly HashSet<int> _hedged;
    readonly HashSet<int> _quoted;

    public AssertionReader(Utterance utterance, CueMarks cues, List<Clause> clauses, bool[] taken, Lexicon lexicon)
    {
        (_utterance, _cues, _taken, _lexicon, Clauses) = (utterance, cues, taken, lexicon, clauses);
        _quoted = QuotedWords.Of(utterance);
        _negations = new(utterance, cues, taken, lexicon.IsNegation);
        _clauseAt = new int[utterance.Count];
        for (var at = 0; at < clauses.Count; at++)
            Array.Fill(_clauseAt, at, clauses[at].Span.Start, clauses[at].Span.Length);
        _hedged = [
            .. clauses.Where(clause => cues.Has(clause.Span, Cue.Hedge) && !taken.AsSpan(clause.Span.Start, clause.Span.Length).Contains(true))
                .Select(clause => clause.Sentence.Start),
        ];
    }

    public IReadOnlyList<Clause> Clauses { get; }

    public CueMarks Cues => _cues;

    public Clause ClauseOf(int at) => Clauses[_clauseAt[at]];

    /// <summary>
    /// The clause, or the parts of it between joints, which have some words each: "the data is in SQL Server and the team writes R" says two things.
    /// </summary>
    public IEnumerable<Span> PartsOf(Clause clause)
    {
        var start = clause.Span.Start;
        for (var at = start + 1; at < clause.Span.End - FewestWords; at++)
        {
            // A comma before the joint ends even a short part: "in notebooks, and we share them with colleagues".
            if (!_cues.Starts(at, Cue.And) || _taken[at] || (at - start < FewestWords && _utterance[at].Before == Gap.Space))
                continue;
            yield return new(start, at);
            (start, at) = (at, at + FewestWords);
        }
        yield return new(start, clause.Span.End);
    }

    /// <summary>The part of its clause that holds the place.</summary>
    public Span PartOf(Span place) => PartsOf(ClauseOf(place.Start)).First(part => part.Contains(place.Start));

    /// <summary>The same, where everything is supposed, and so nothing is asked.</summary>
    public AssertionReader Supposed() =>
        new(_utterance, _cues, [.. Clauses.Select(clause => clause with { Mood = Mood.Statement })], _taken, _lexicon);

    public Asserted Read(Span place)
    {
        var clause = ClauseOf(place.Start);
        if (clause.Mood == Mood.Topic)
            return ReadTopic(clause);
        var over = _negations.Over(place.Start);
        var (denied, doubtful) = Polarity(over);
        // "Other than R, nothing."
        if (denied && over.TrueForAll(cue => cue == Cue.Exclusion) && _cues.Next(place.End, clause.Sentence.End, Cue.NegatedSubject) >= 0)
            (denied, doubtful) = (false, true);
        if (denied && IsSupposedAbsent(clause, place))
            doubtful = true;
        if (!denied && RefusalNext(clause) is { } refusal)
            (denied, doubtful) = (!_cues.Has(refusal, Cue.Unsure), true);
        if (IsExchanged(clause.Sentence, place.Start) is { } givesWay)
            (denied, doubtful) = (givesWay, false);
        else if (IsLesser(clause.Sentence, place.Start))
            denied = !denied;
        else if (!(denied && IsAgreedBehind(place)) && IsDeniedBehind(place) is { } behind)
            (denied, doubtful) = (denied ^ behind.Denied, doubtful || behind.Doubtful || (denied && behind.Denied));
        doubtful |= !denied && _negations.IsLeftHanging(clause.Span, place.Start);
        // "A consultant built us a model in Databricks": whoever made it, it may be the one that is spoken of.
        var isOthers = IsOthers(clause, place);
        var isMade = isOthers && Enumerable.Range(clause.Span.Start, clause.Span.Length).Any(at => _lexicon.IsMaking(_utterance[at].Stem));
        doubtful |= isMade;
        var certainty = doubtful || IsDoubted(clause, place) ? Certainty.Doubtful : IsHedged(clause, place) ? Certainty.Hedged : Certainty.Certain;
        return new(denied, certainty, isOthers && !isMade, clause.Mood);
    }

    // "Docker? Never touched it." What is said of it without a denial may be anything.
    Asserted ReadTopic(Clause topic)
    {
        var said = Clauses.First(clause => clause.Span.Start >= topic.Sentence.End).Span;
        var words = Enumerable.Range(said.Start, said.Length);
        var denied = !words.Any(at => _taken[at])
            && words.Any(at => (IsNegator(at) || _lexicon.IsNo(_utterance[at].Stem)) && !_cues.Is(at, Cue.PseudoNegation));
        return new(denied, denied || _lexicon.IsReply(_utterance[said.Start].Stem) ? Certainty.Certain : Certainty.Doubtful, false, Mood.Statement);
    }

    // One denial beside another: determiners and subjects agree with the verb, exclusions and second verbs turn it around.
    static (bool Denied, bool Doubtful) Polarity(List<Cue> over)
    {
        if (over.Count == 0)
            return (false, false);
        var doubted = over.Contains(Cue.Possibility);
        var verbs = over.Count(cue => cue == Cue.PreNegation);
        // "Nobody among us who can't write Python."
        if (over.IndexOf(Cue.NegatedSubject) is var subject and >= 0 && over.LastIndexOf(Cue.PreNegation) > subject)
            return (false, true);
        var exclusions = over.Count(cue => cue == Cue.Exclusion);
        var agreeing = over.Exists(cue => cue is Cue.NegatedDeterminer or Cue.NegatedSubject);
        var denied = (agreeing || verbs % 2 == 1) ^ (exclusions % 2 == 1);
        return (denied, doubted || verbs > 1 || exclusions > 1 || (exclusions > 0 && agreeing) || (exclusions > 0 && verbs > 0));
    }

    // "Replace Python with R": Python gives way. Null where nothing is exchanged.
    bool? IsExchanged(Span sentence, int start)
    {
        var exchange = _cues.LastBefore(start, sentence.Start, Cue.Exchange);
        if (exchange < 0)
            return null;
        if (_cues.LastBefore(start, sentence.Start, Cue.Into) is var into && into > exchange)
            return _taken.AsSpan(exchange, into - exchange).Contains(true) ? false : null;
        for (var at = start + 1; at < sentence.End; at++)
        {
            if (_cues.Is(at, Cue.Into) && _taken.AsSpan(at, sentence.End - at).Contains(true))
                return true;
        }
        return null;
    }

    // "We prefer notebooks to scripts"; "we would like to script" sets nothing above anything.
    bool IsLesser(Span sentence, int start) =>
        _cues.LastBefore(start, sentence.Start, Cue.Lesser) is var lesser and >= 0 && Between(lesser, start)
        && _cues.LastBefore(lesser, sentence.Start, Cue.Preferring) is var preferring and >= 0 && _taken.AsSpan(preferring, lesser - preferring).Contains(true);

    bool Between(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (_utterance[at].Before == Gap.Clause || (!_utterance.IsSmall(at) && !_cues.IsAny(at)))
                return false;
        }
        return true;
    }

    // "Aquí no programa nadie", "no podemos instalar nada": the second denial agrees with the first.
    bool IsAgreedBehind(Span place) =>
        place.End < _utterance.Count && _utterance[place.End].Before == Gap.Space
            && (_cues.Starts(place.End, Cue.NegatedSubject) || _cues.Starts(place.End, Cue.NegatedDeterminer));

    /// <summary>What a denial behind the place makes of it; null where there is none.</summary>
    (bool Denied, bool Doubtful)? IsDeniedBehind(Span place)
    {
        // "De Scala y Spark no sabemos nada": of a list that stands first, what denies the last may deny all.
        var list = EndOfList(place.End);
        if (list > place.End)
            return IsDeniedBehind(new Span(list - 1, list)) is { } last ? (last.Denied, true) : null;
        var end = SkipSmall(place.End);
        if (IsAnsweredNo(place.End) || IsAnsweredNo(end))
            return (true, false);
        if (IsFrontedBeforeNobody(place) || IsFrontedBeforeNot(place))
            return (true, false);
        if (IsFrontedBeforeNothing(place))
            return (true, true);
        var contrasted = end < _utterance.Count && _cues.Starts(end, Cue.Termination);
        var foreign = 0;
        for (var at = end; at < _utterance.Count && at < end + FarthestBehind; at++)
        {
            if (_utterance[at].Before != Gap.Space && !(at == end && contrasted && _utterance[at].Before == Gap.Comma))
                return null;
            if (_taken[at] || _cues.Starts(at, Cue.And) || (_cues.Starts(at, Cue.Termination) && at > end))
                return null;
            if (IsNegator(at) && !_cues.Is(at, Cue.PseudoNegation))
                return Behind(at, end, foreign, contrasted);
            if (!_utterance.IsSmall(at) && !_cues.Is(at, Cue.Subject) && !(contrasted && at == end))
                foreign++;
        }
        return null;
    }

    // Behind the names that are joined to the one that ends here.
    int EndOfList(int at)
    {
        while (at + 1 < _utterance.Count && !_taken[at] && _utterance[at].Before == Gap.Space && (_cues.Starts(at, Cue.And) || _cues.Starts(at, Cue.Or))
            && _taken[_cues.EndOf(at)] && _utterance[at + 1].Before == Gap.Space)
        {
            at = _cues.EndOf(at);
            while (at < _utterance.Count && _taken[at] && _utterance[at].Before == Gap.Space)
                at++;
        }
        return at;
    }

    // "Python kann bei uns an der Schule keiner": what stands first is what nobody knows.
    bool IsFrontedBeforeNobody(Span place)
    {
        var clause = ClauseOf(place.Start).Span;
        for (var at = clause.Start; at < place.Start; at++)
        {
            if (!_utterance.IsSmall(at) && !_cues.Is(at, Cue.And))
                return false;
        }
        for (var at = place.End; at < clause.End && !_taken[at]; at++)
        {
            if (_cues.Starts(at, Cue.NegatedSubject))
                return _cues.EndOf(at) is var end && (end == clause.End || _cues.Starts(end, Cue.And));
            if (_cues.Is(at, Cue.Subject) || IsNegator(at))
                return false;
        }
        return false;
    }

    // "Auf unseren Rechnern darf nichts installiert werden": it may be denied, or nothing else done there.
    bool IsFrontedBeforeNothing(Span place)
    {
        var clause = ClauseOf(place.Start).Span;
        var next = place.End;
        while (next < clause.End && !_taken[next] && !IsNegator(next))
            next++;
        return next < clause.End && _cues.Starts(next, Cue.NegatedSubject) && _cues.Is(place.End, Cue.Inversion)
            && Enumerable.Range(clause.Start, place.Start - clause.Start).All(at => _utterance.IsSmall(at) || _cues.Is(at, Cue.And));
    }

    // "Spark brauchen wir dafür ganz bestimmt nicht", "Grafikkarten brauchen wir keine": the last word denies what stands first.
    bool IsFrontedBeforeNot(Span place)
    {
        var clause = ClauseOf(place.Start).Span;
        var last = clause.End - 1;
        return last > place.End && !_cues.Is(last, Cue.PseudoNegation)
            && (_cues.Is(last, Cue.PreNegation) || _cues.Is(last, Cue.PostNegation) || _cues.Is(last, Cue.NegatedDeterminer))
            && Enumerable.Range(clause.Start, place.Start - clause.Start).All(at => _utterance.IsSmall(at) || _cues.Is(at, Cue.And))
            && !Enumerable.Range(place.End, last - place.End).Any(at => _taken[at] || (IsNegator(at) && _cues.EndOf(at) <= last));
    }

    // "Docker, never touched it": the next clause names nothing, and denies; "Docker, nothing else" does not deny it, nor does
    // what is joined to it speak of the same thing.
    Span? RefusalNext(Clause clause)
    {
        // "900 MB, they don't yield more" has its amount all the same.
        if (clause.Span.End >= clause.Sentence.End || char.IsAsciiDigit(_utterance[clause.Span.Start].Word[0]) || _cues.Has(clause.Span, Cue.Subject)
            || !Enumerable.Range(clause.Span.Start, clause.Span.Length).All(at => _taken[at] || _utterance.IsSmall(at) || _cues.Is(at, Cue.And)))
            return null;
        var next = ClauseOf(clause.Span.End).Span;
        var words = Enumerable.Range(next.Start, next.Length);
        if (_cues.HasAny(next, NotRefusing) || _cues.Starts(next.Start, Cue.And) || _cues.Starts(next.Start, Cue.Termination)
            || words.Any(at => _taken[at] || char.IsAsciiDigit(_utterance[at].Word[0])))
            return null;
        var hasContent = words.Any(at => !_utterance.IsSmall(at) && !_cues.IsAny(at));
        return (_cues.Has(next, Cue.Unsure) ? !hasContent : hasContent && _cues.HasAny(next, CueGroups.Refusals)) ? next : null;
    }

    int SkipSmall(int at)
    {
        while (at < _utterance.Count && _utterance[at].Before == Gap.Space && _utterance.IsSmall(at) && !_taken[at]
            && (!_cues.IsAny(at) || _cues.Is(at, Cue.Into) || (at + 1 < _utterance.Count && _utterance[at + 1].Before != Gap.Space)))
            at++;
        return at;
    }

    (bool Denied, bool Doubtful)? Behind(int at, int end, int foreign, bool contrasted)
    {
        var rest = _cues.EndOf(at);
        if (NamesNext(rest))
            return null;
        // "R is not needed", "SQL not", "Python we do not use".
        if (_cues.Starts(at, Cue.PostNegation) && (_cues.EndOf(at) - at > 1 || EndsSegment(rest)))
            return (true, foreign > 1);
        if (at == end && !_cues.Is(at, Cue.NegatedSubject) && !contrasted && !EndsSegment(rest))
            return (false, true);
        // What stands behind "but" may speak of something else: "but don't pin me down".
        var fronted = !contrasted && foreign == 0 && (_cues.Is(end, Cue.Subject) || _cues.Is(at, Cue.NegatedSubject) || at == end);
        return fronted ? (true, false) : (false, true);
    }

    bool IsNegator(int at) =>
        _cues.Starts(at, Cue.PreNegation) || _cues.Starts(at, Cue.PostNegation) || _cues.Starts(at, Cue.NegatedSubject)
            || _cues.Starts(at, Cue.NegatedDeterminer);

    bool NamesNext(int at)
    {
        for (; at < _utterance.Count && _utterance[at].Before == Gap.Space; at++)
        {
            if (_taken[at])
                return true;
            // "Synapse we do not have and Hadoop neither": what is joined behind the denial has its own.
            if (_cues.Starts(at, Cue.Termination) || _cues.Starts(at, Cue.And))
                return false;
        }
        return false;
    }

    bool EndsSegment(int at)
    {
        while (at < _utterance.Count && _utterance[at].Before == Gap.Space && _utterance.IsSmall(at) && !_taken[at])
            at++;
        return at == _utterance.Count || _utterance[at].Before != Gap.Space;
    }

    // "Scala: no", "Python yes, Scala no".
    bool IsAnsweredNo(int at) =>
        at > 0 && at < _utterance.Count && !_taken[at] && _lexicon.IsNo(_utterance[at].Stem)
        && (_utterance[at].Before == Gap.Space
            || (_utterance[at].Before == Gap.Comma && _utterance.Text.AsSpan()[_utterance[at - 1].End.._utterance[at].Start].IndexOfAny(':', '=') >= 0))
        && (at + 1 == _utterance.Count || _utterance[at + 1].Before != Gap.Space || _cues.Is(at + 1, Cue.And) || _lexicon.IsFiller(_utterance[at + 1].Stem));

    bool IsDoubted(Clause clause, Span place) =>
        HasOutside(clause.Span, Cue.Possibility, place) || HasOutside(clause.Span, Cue.Past, place) || IsUnsureBefore(clause, place)
        || _quoted.Contains(place.Start) || _cues.LastBefore(place.Start, clause.Span.Start, Cue.Referring) >= 0
        || (IsHedged(clause, place) && IsReserved(clause)) || IsSetRight(clause, place);

    // "I said notebooks, but I meant an editor"; whatever follows may set right what was said once.
    bool IsSetRight(Clause clause, Span place) => _cues.LastBefore(place.Start, clause.Span.Start, Cue.Saying) >= 0 && clause.Span.End < _utterance.Count;

    // "Probably, but don't pin me down."
    bool IsReserved(Clause clause) =>
        Clauses.Any(other => other.Sentence == clause.Sentence && other.Span.Start > clause.Span.Start && _cues.Starts(other.Span.Start, Cue.Termination)
        && !Enumerable.Range(other.Span.Start, other.Span.Length)
            .Any(at => _taken[at] && !_lexicon.IsOrdinary(_utterance[at].Stem) && !_lexicon.IsNegation(_utterance[at].Stem))
        && Enumerable.Range(other.Span.Start, other.Span.Length)
            .Any(at => IsNegator(at) || _lexicon.IsNegation(_utterance[at].Stem) || _cues.Is(at, Cue.Unsure)));

    // "Not sure if we need GPUs", "no idea about the size".
    bool IsUnsureBefore(Clause clause, Span place) =>
        _cues.LastBefore(place.Start, clause.Sentence.Start, Cue.Unsure) is var unsure and >= 0 && !_cues.Is(unsure, Cue.PreNegation)
            && ClauseOf(unsure).Sentence == clause.Sentence
        && !Terminated(unsure, place.Start);

    bool Terminated(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (_cues.Starts(at, Cue.Termination) || (_utterance[at].Before == Gap.Comma))
                return true;
        }
        return false;
    }

    // A hedge may be a clause of its own: "Python, I think".
    bool IsHedged(Clause clause, Span place) =>
        HasOutside(clause.Span, Cue.Hedge, place) || _hedged.Contains(clause.Sentence.Start);

    bool HasOutside(Span span, Cue cue, Span place)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (!place.Contains(at) && _cues.Is(at, cue))
                return true;
        }
        return false;
    }

    // "Without Docker we are lost" says that it is there; "without Docker", that it is not.
    bool IsSupposedAbsent(Clause clause, Span place) =>
        _cues.LastBefore(place.Start, clause.Span.Start, Cue.Absence) is var absence and >= 0
        && Enumerable.Range(clause.Span.Start, absence - clause.Span.Start).All(at => _utterance.IsSmall(at) || _cues.Is(at, Cue.Termination))
        && _cues.Next(place.End, clause.Sentence.End, Cue.Subject) >= 0;

    // "The consultant wrote: move it to the edge": what stands behind a colon is whose the words before it say; so is what
    // goes on about where they are: "my brother is at the bank, there they run R".
    bool IsOthers(Clause clause, Span place)
    {
        var start = clause.Span.Start;
        while (start > clause.Sentence.Start
            && (_utterance.Text.AsSpan()[_utterance[start - 1].End.._utterance[start].Start].Contains(':') || _cues.Starts(start, Cue.Anaphora)))
            start = ClauseOf(start - 1).Span.Start;
        // "Python is the other department."
        var end = place.End;
        while (end < clause.Span.End && _utterance.IsSmall(end) && !_cues.Starts(end, Cue.OtherSubject))
            end++;
        return _cues.LastBefore(place.Start, start, Cue.OtherSubject) >= 0
            || (end > place.End && end < clause.Span.End && _cues.Starts(end, Cue.OtherSubject) && _cues.EndOf(end) == clause.Span.End);
    }
}
