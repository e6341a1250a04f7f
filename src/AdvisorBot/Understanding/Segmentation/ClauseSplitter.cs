using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Segmentation;

/// <summary>Cuts sentences into clauses and tells what each is for: to state, to ask, or to suppose.</summary>
static class ClauseSplitter
{
    // Words before the verb or the question word of a question: "so", "and then".
    const int MostWordsBeforeQuestion = 3;

    /// <param name="taken">Words that name something.</param>
    /// <param name="isTool">The name of a tool begins at this word: "can Databricks…" asks as "can it…" does.</param>
    public static List<Clause> Split(Utterance utterance, CueMarks cues, bool[] taken, Func<int, bool> isTool)
    {
        var clauses = new List<Clause>();
        foreach (var sentence in utterance.Sentences)
        {
            var first = clauses.Count;
            for (var start = sentence.Start; start < sentence.End;)
            {
                var end = start + 1;
                while (end < sentence.End && !Begins(utterance, cues, taken, end) && !(cues.Concludes(end) && taken.AsSpan(start, end - start).Contains(true)))
                    end++;
                clauses.Add(new(new(start, end), sentence, Mood.Statement));
                start = end;
            }
            SetMoods(utterance, cues, taken, clauses, first, isTool);
            if (IsTopic(utterance, taken, sentence))
                clauses[first] = clauses[first] with { Mood = Mood.Topic };
        }
        return clauses;
    }

    static bool Begins(Utterance utterance, CueMarks cues, bool[] taken, int at)
    {
        if (utterance[at].Before != Gap.Space)
            return true;
        if (taken[at])
            return false;
        // "Docker brauchen wir dafür nicht": behind its subject such a word parts nothing.
        var parts = cues.Starts(at, Cue.Termination) && !cues.Is(at - 1, Cue.Subject) && !IsParticle(cues, at);
        if (parts || cues.Starts(at, Cue.Supposing) || cues.Starts(at, Cue.If))
            return true;
        return cues.Starts(at, Cue.And) && at + 1 < utterance.Count
            && (BeginsStatement(cues, cues.EndOf(at)) || IsNamedSubject(utterance, taken, cues.EndOf(at)));
    }

    // "Die Handbücher dürfen unser Netz aber nicht verlassen": such a word parts only what has a subject of its own behind it.
    static bool IsParticle(CueMarks cues, int at) => cues.Starts(at, Cue.Particle) && !BeginsStatement(cues, cues.EndOf(at));

    // "… and our admins insist on it": what is named has a word of its own behind it.
    static bool IsNamedSubject(Utterance utterance, bool[] taken, int at)
    {
        if (at >= utterance.Count || !taken[at] || !utterance.IsSmall(at))
            return false;
        while (at < utterance.Count && taken[at])
            at++;
        return at + 1 < utterance.Count && !utterance.IsSmall(at) && utterance[at].Before == Gap.Space && utterance[at + 1].Before == Gap.Space;
    }

    static bool BeginsStatement(CueMarks cues, int at) =>
        cues.Is(at, Cue.Subject) || cues.Is(at, Cue.NegatedSubject) || cues.Is(at, Cue.OtherSubject) || cues.Starts(at, Cue.Interrogative)
            || cues.Starts(at, Cue.Seeking) || cues.Starts(at, Cue.AdviceSought);

    static bool IsTopic(Utterance utterance, bool[] taken, Span sentence) =>
        utterance[sentence.Start].Asked && sentence.End < utterance.Count && !utterance[sentence.End].Asked
        && Enumerable.Range(sentence.Start, sentence.Length).All(at => taken[at] || utterance.IsSmall(at))
        && taken.AsSpan(sentence.Start, sentence.Length).Contains(true);

    static void SetMoods(Utterance utterance, CueMarks cues, bool[] taken, List<Clause> clauses, int first, Func<int, bool> isTool)
    {
        var (marked, asking, supposing) = (utterance[clauses[first].Span.Start].Asked, -1, -1);
        for (var at = first; at < clauses.Count; at++)
        {
            if (asking < 0 && Asks(utterance, cues, clauses[at].Span, isFirst: at == first, marked, isTool))
                asking = at;
            if (Supposes(cues, clauses[at].Span, utterance))
                supposing = at;
        }
        // A question mark with no question's beginning asks about everything in the sentence.
        if (marked && asking < 0)
            asking = first;
        var isWhatIf = supposing >= 0 && cues.Has(clauses[supposing].Span, Cue.Supposing);
        // "Spyder or R Studio, what is the difference": what is named first is what the question is about.
        if (asking > first && IsMatter(utterance, cues, taken, clauses, first, asking))
            asking = first;
        for (var at = first; at < clauses.Count; at++)
        {
            var mood = supposing >= 0 && (at == supposing || (at > supposing && isWhatIf)) ? Mood.Supposition
                : asking >= 0 && at >= asking ? Mood.Question
                : Mood.Statement;
            clauses[at] = clauses[at] with { Mood = mood };
        }
    }

    // The question names nothing of its own and asks for no tool, and what stands before it says nothing but names: two, or
    // one that the question takes up ("MLOps, is that a product?"). A number is the writer's own.
    static bool IsMatter(Utterance utterance, CueMarks cues, bool[] taken, List<Clause> clauses, int first, int asking)
    {
        var (matter, question) = (new Span(clauses[first].Span.Start, clauses[asking].Span.Start), new Span(clauses[asking].Span.Start, clauses[^1].Span.End));
        return !taken.AsSpan(question.Start, question.Length).Contains(true) && !cues.Has(question, Cue.Seeking) && !cues.Has(question, Cue.AdviceSought)
            && (cues.Has(matter, Cue.Or) || (cues.Has(question, Cue.TakingUp) && !cues.Has(matter, Cue.Subject) && !HasNumber(utterance, matter)))
            && Enumerable.Range(matter.Start, matter.Length).All(at => taken[at] || utterance.IsSmall(at) || cues.IsAny(at));
    }

    static bool HasNumber(Utterance utterance, Span span) => Enumerable.Range(span.Start, span.Length).Any(at => char.IsAsciiDigit(utterance[at].Word[0]));

    static bool Asks(Utterance utterance, CueMarks cues, Span clause, bool isFirst, bool marked, Func<int, bool> isTool)
    {
        // "What matters: a visual editor."
        if (!marked && clause.End < utterance.Count && utterance.Text.AsSpan()[utterance[clause.End - 1].End..utterance[clause.End].Start].Contains(':'))
            return false;
        if (!marked && (IsCleft(utterance, cues, clause) || IsFreeRelative(utterance, cues, clause)))
            return false;
        var farthest = clause.Start + MostWordsBeforeQuestion;
        for (var at = clause.Start; at < Math.Min(clause.End, farthest); at++)
        {
            // "I want to know what Docker is for": the question begins behind it.
            if (cues.Starts(at, Cue.Asking))
            {
                at = cues.EndOf(at) - 1;
                farthest = at + MostWordsBeforeQuestion;
                continue;
            }
            if (cues.Starts(at, Cue.Whether))
                return true;
            var interrogative = cues.Starts(at, Cue.Interrogative) || cues.Starts(at, Cue.Why);
            // "What we need is…" and "…, which is why we…" state something.
            if (interrogative
                && (marked || cues.Is(at - 1, Cue.Asking) || (isFirst && !cues.Is(cues.EndOf(at), Cue.Subject))
                    || (cues.Is(cues.EndOf(at), Cue.Inversion) && !IsRelative(utterance[at].Word))))
                return true;
            if (cues.Starts(at, Cue.Seeking) || cues.Starts(at, Cue.AdviceSought) || (at == clause.Start && cues.Starts(at, Cue.TakingUp)))
                return true;
            // "Brauche ich nicht" only leaves out what it speaks of.
            if (!marked && cues.Starts(at, Cue.Inversion) && clause.Length > 2
                && (cues.Is(clause.End - 1, Cue.PostNegation) || cues.Is(clause.End - 1, Cue.PreNegation)))
                return false;
            if (cues.Starts(at, Cue.Inversion) && (marked || cues.Is(cues.EndOf(at), Cue.Subject) || (isFirst && at == clause.Start && isTool(cues.EndOf(at)))))
                return true;
            // Only small words may stand before, and no subject of a statement.
            if (cues.Is(at, Cue.Subject) || (!utterance.IsSmall(at) && !cues.Is(at, Cue.And) && !cues.Is(at, Cue.Termination)))
                return false;
        }
        return false;
    }

    // "What is missing is an answer at once", "what counts is…": one word between the question word and the verb.
    static bool IsCleft(Utterance utterance, CueMarks cues, Span clause)
    {
        if (!cues.Starts(clause.Start, Cue.Interrogative))
            return false;
        var word = cues.EndOf(clause.Start);
        var inverted = cues.Starts(word, Cue.Inversion);
        if (inverted)
            word = cues.EndOf(word);
        return word + 2 < clause.End && !utterance.IsSmall(word) && !cues.IsAny(word) && cues.Starts(word + 1, Cue.Inversion)
            && !(inverted && IsAuxiliary(utterance[word + 1].Word));
    }

    // "What would Spark do for us" asks.
    static bool IsAuxiliary(string word) => word is "do" or "does" or "did";

    // "Was die Patienten betrifft, …".
    static bool IsFreeRelative(Utterance utterance, CueMarks cues, Span clause) =>
        cues.Starts(clause.Start, Cue.Interrogative) && clause.End < utterance.Count && utterance[clause.End].Before == Gap.Comma
            && cues.Is(clause.End - 1, Cue.Regarding);

    // These join a clause to the one before as often as they ask.
    static bool IsRelative(string word) =>
        word is "which" or "who" or "whose" or "where" or "when" or "welche" or "welcher" or "welches" or "wer" or "wo" or "que" or "quien";

    static bool Supposes(CueMarks cues, Span clause, Utterance utterance)
    {
        for (var at = clause.Start; at < Math.Min(clause.End, clause.Start + MostWordsBeforeQuestion); at++)
        {
            if ((cues.Starts(at, Cue.If) || cues.Starts(at, Cue.Supposing)) && !cues.Is(at - 1, Cue.Enough))
                return true;
            if (!utterance.IsSmall(at) && !cues.IsAny(at))
                return false;
        }
        return false;
    }
}
