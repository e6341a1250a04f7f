using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>
/// What clauses may mean whose words the rules do not know, by their likeness to examples: first to those of the open question.
/// Taken is only what ranks, with a clear lead and no sign of denial, in the model's own language; all else is offered.
/// </summary>
sealed class LikenessReader(Lexicon lexicon, Interview interview, ISentenceEncoder encoder, Severity severity, Policy policy)
{
    readonly bool _isModelsLanguage = interview.Language == Likeness.Language;
    readonly SynonymLikeness _synonyms = new(lexicon, interview, encoder, severity, policy);

    /// <param name="unused">The clauses with words of which nothing was made.</param>
    /// <param name="signs">What was made of the others.</param>
    /// <param name="asked">The open question.</param>
    public List<Sign> Read(
        Named named, AssertionReader assertions, UtteranceLikeness likeness, IEnumerable<Clause> unused, List<Sign> signs, Expectation expected,
        Question? asked)
    {
        var clauses = unused.Where(clause => clause.Mood == Mood.Statement).Take(policy.MostLikened);
        if (!likeness.KnowsChoices)
            return _synonyms.Read(named, assertions, clauses.Where(clause => !signs.Exists(sign => IsIn(sign, clause.Span))), asked);
        // What was asked is answered once; the rest speaks of something else.
        var isAnswered = signs.Exists(sign => sign.Question == asked && sign is { Disposition: Disposition.Taken, IsDenied: false });
        return
        [
            .. clauses.SelectMany(assertions.PartsOf).OrderBy(part => signs.Exists(sign => IsIn(sign, part))).SelectMany(part =>
                Signs(likeness, named.Utterance, part, assertions, signs.FindAll(sign => IsIn(sign, part)), expected, isAnswered ? null : asked)),
        ];
    }

    // "Our data isn't in Azure" has a word of the choice in it, and denies that.
    bool IsNamedAndDenied(Utterance utterance, AssertionReader assertions, Span span, Choice choice)
    {
        var names = lexicon.Content(lexicon.Stems($"{choice.Label} {choice.Short}")).ToHashSet();
        // "Nobody here codes" says "no code".
        if (names.Any(stem => lexicon.IsNegation(stem) || lexicon.IsNo(stem)))
            return false;
        return Enumerable.Range(span.Start, span.Length).Any(at => names.Contains(utterance[at].Stem) && assertions.Read(new(at, at + 1)).IsDenied);
    }

    bool IsFronted(Utterance utterance, CueMarks cues, Span span)
    {
        var first = span.Start;
        while (first < span.End - 1 && !lexicon.IsNegation(utterance[first].Stem) && (utterance.IsSmall(first) || lexicon.IsFiller(utterance[first].Stem))
            && !cues.Is(first, Cue.Subject))
            first++;
        return lexicon.IsNegation(utterance[first].Stem) && !cues.Is(first, Cue.PseudoNegation) && !cues.Is(first, Cue.Subject) && first + 1 < span.End
            && !cues.Is(first + 1, Cue.Subject);
    }

    static bool IsIn(Sign sign, Span part) => sign.Disposition != Disposition.Dropped && part.Contains(sign.Span.Start);

    IEnumerable<Sign> Signs(
        UtteranceLikeness likeness, Utterance utterance, Span span, AssertionReader assertions, List<Sign> own, Expectation expected, Question? asked)
    {
        var text = utterance.Slice(span);
        var likely = likeness.Choices(text, asked?.Id, policy.OpenPreference) ?? [];
        if (likely.IsEmpty || (likely[0].Choice == ChoiceName.None && likely[0].Probability >= policy.LeastUnrelated))
            yield break;
        // What was understood of the clause is left out of account.
        var rest = own.Count == 0
            ? 1
            : 1 - likely.Where(pair => own.Exists(sign => sign.Question.Id == pair.Choice.QuestionId && sign.Disposition == Disposition.Taken))
                .Sum(pair => pair.Probability);
        // "Putting software on our own PCs is out of the question" speaks of just that.
        var isRefused = assertions.Cues.LastBefore(span.End, span.Start, Cue.PostNegation) is var denial and >= 0 && assertions.Cues.EndOf(denial) == span.End
            && span.End - denial > 1;
        var isPlain = !assertions.Cues.HasAny(assertions.ClauseOf(span.Start).Sentence, CueGroups.Reservations);
        var found = 0;
        foreach (var (name, share) in likely)
        {
            var probability = share / Math.Max(rest, 0.01);
            if (found == policy.MostOffers || share < policy.LeastLikely / 2)
                yield break;
            if (interview.Find(name.QuestionId) is not { } question || question.FindChoice(name.ChoiceId) is not { } choice
                || own.Exists(sign => sign.Question == question && (sign.Disposition == Disposition.Taken || sign.Choice == choice))
                || (question != asked && expected.Given[question.Id] is Answer.Chosen { ChoiceIds.IsEmpty: false })
                || probability < (own.Count > 0 ? policy.LeastLikelyBeside : question == asked ? policy.LeastLikely : policy.LeastLikelyVolunteered))
                continue;
            var isClear = _isModelsLanguage && own.Count == 0 && question == asked && isPlain && probability >= policy.SureLikely && !choice.Exclusive
                && !severity.MayRuleOut(question, choice)
                && likeness.Claims(text)?[Claim.Mine] >= policy.LeastMineRulingOut;
            // What is like "the data can't leave" has its denial in it; "please not on the phones" denies what was asked.
            var isDenied = !(question is { HasOpposites: true, Kind: { TakesOne: true, IsYesNo: false } })
                && (isRefused || IsNamedAndDenied(utterance, assertions, span, choice)
                    || (question == asked && !question.Kind.IsYesNo && IsFronted(utterance, assertions.Cues, span)));
            yield return new(
                question, choice, new(isDenied, isDenied ? Certainty.Doubtful : Certainty.Hedged, false, Mood.Statement),
                isClear ? Disposition.Taken : Disposition.Offered, isClear ? policy.Hedged : policy.Offered * probability, span, IsAlternative: found++ > 0);
        }
    }
}
