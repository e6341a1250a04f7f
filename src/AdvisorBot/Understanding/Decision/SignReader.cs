using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Weighs every mention of a choice: to take, to offer, or to leave.</summary>
/// <param name="isModelsLanguage">Likeness can say what unknown words beside a mention make of it; in other languages the rules have to be stricter.</param>
sealed class SignReader(Lexicon lexicon, Addressing addressing, Severity severity, bool isModelsLanguage, Policy policy)
{
    readonly ClaimCheck _claims = new(policy);
    readonly MatterCheck _matters = new(policy);

    /// <param name="isConsumed">The place belongs to a request and says nothing about the writer.</param>
    public List<Sign> Read(Named named, AssertionReader assertions, UtteranceLikeness likeness, Expectation expected, Func<Span, bool> isConsumed)
    {
        var all = new List<Sign>();
        foreach (var mention in named.Mentions)
        {
            if (isConsumed(mention.Span))
                continue;
            var meant = _matters.Settle(named, assertions, likeness, mention, addressing.Of(named, mention, expected), expected.QuestionId);
            if (meant.Count == 0)
                continue;
            var asserted = assertions.Read(mention.Span);
            var isAmbiguous = meant.Select(pair => (pair.Meaning.Question.Id, pair.Meaning.Choice.Id)).Distinct().Count() > 1;
            foreach (var (meaning, isWeak) in meant)
            {
                var isAsked = meaning.Question.Id == expected.QuestionId;
                var disposition = DispositionOf(named, mention, meaning, asserted, assertions, isAsked, isWeak || isAmbiguous);
                var confidence = disposition != Disposition.Taken ? policy.Offered
                    : asserted.Certainty == Certainty.Hedged || mention.IsGuess ? policy.Hedged
                    : policy.Said;
                var sign = new Sign(
                    meaning.Question, meaning.Choice, asserted with { IsDenied = asserted.IsDenied != meaning.IsWithout }, disposition, confidence,
                    mention.Span)
                { IsWithout = meaning.IsWithout };
                all.Add(Checked(named, assertions, likeness, sign, expected.QuestionId));
            }
        }
        all.RemoveAll(sign => GivesWay(named, assertions, sign, all));
        return Settled(all);
    }

    // "The files live in SQL Server": of a question that takes one answer, the name is it, and not the everyday word beside it.
    bool GivesWay(Named named, AssertionReader assertions, Sign sign, List<Sign> all) =>
        sign.Question.Kind is { TakesOne: true, IsYesNo: false } && IsEveryday(named.Utterance, sign.Span) && IsCommon(named.Utterance, sign.Span)
        && all.Exists(other => other is { Disposition: Disposition.Taken, IsDenied: false } && other.Question == sign.Question && other.Choice != sign.Choice
            && !IsEveryday(named.Utterance, other.Span) && assertions.PartOf(other.Span) == assertions.PartOf(sign.Span));

    Sign Checked(Named named, AssertionReader assertions, UtteranceLikeness likeness, Sign sign, string? asked)
    {
        var (isTaken, hasForeign) = (sign.Disposition == Disposition.Taken, Foreign(named, assertions, sign.Span) > 0);
        if (sign.Disposition == Disposition.Dropped || !(isTaken || (hasForeign && sign.Asserted.Mood == Mood.Statement)))
            return sign;
        var isEveryday = IsEveryday(named.Utterance, sign.Span);
        // "The data may leave our network", asked whether the data may, says what it says, whatever it is like.
        var isPlain = sign.Question.Id == asked && MatterCheck.IsPhrase(named, sign)
            && Untaken(named, assertions, sign.Span).All(at => addressing.IsOwn(sign.Question, named.Utterance[at].Stem));
        if (!isPlain && (sign.Question.Id != asked ? isEveryday || hasForeign : hasForeign && IsCommon(named.Utterance, sign.Span))
            && _matters.Weigh(named, assertions, likeness, sign, asked) is var disposition && disposition != sign.Disposition)
            // "Nothing may leave the building" builds nothing, but what was asked may be answered oddly.
            return sign with
            {
                Disposition = hasForeign && isEveryday && sign.Question.Id != asked ? disposition : Disposition.Offered,
                Confidence = policy.Offered
            };
        return isTaken && hasForeign ? _claims.Check(named, assertions, likeness, sign, severity.MayRuleOut(sign.Question, sign.Choice)) : sign;
    }

    Disposition DispositionOf(
        Named named, Mention mention, Meaning.OfChoice meaning, Asserted asserted, AssertionReader assertions, bool isAsked, bool isUnsettled)
    {
        // "Jana does the SQL" names a person, and not Java, mistyped.
        if (asserted.IsOthers || asserted.Mood == Mood.Supposition || (mention.IsGuess && IsPerson(named.Utterance, mention.Span, assertions.Cues)))
            return Disposition.Dropped;
        if (asserted.Mood == Mood.Question)
            return isAsked || StatesNeeds(mention, assertions) ? (meaning.Weak && !isAsked ? Disposition.Dropped : Disposition.Offered) : Disposition.Dropped;
        // "Ohne WLAN geht hier gar nichts": what does without may be what cannot.
        if (isUnsettled || asserted.Certainty == Certainty.Doubtful || (meaning.IsWithout && !isModelsLanguage && Foreign(named, assertions, mention.Span) > 0))
            return Disposition.Offered;
        // "R gann bei uns geener": in a dialect that no word list has, a denial is not heard.
        if (!isModelsLanguage && Unknown(named, assertions, mention.Span) > policy.UnknownUnchecked)
            return Disposition.Offered;
        var isEveryday = IsEveryday(named.Utterance, mention.Span);
        // "Nothing on the market predicts avalanches" denies nothing that the writer does.
        if (isAsked)
            return (asserted.IsDenied && isEveryday && Foreign(named, assertions, mention.Span) > policy.ForeignBesideDenied)
                || IsUnclear(named, assertions, mention.Span)
                ? Disposition.Offered
                : Disposition.Taken;
        // What was mistyped, or has a foreign word in its midst, answers only what was asked; and everyday words among words
        // not understood may mean something else.
        if (mention.IsGuess || mention.IsLoose)
            return Disposition.Offered;
        // "Selber anlernen wollen wir nicht" denies something else.
        var most = isEveryday && asserted.IsDenied && mention.Span.Length == 1 && !meaning.IsWithout ? -1
            : addressing.IsCued(named.Utterance, meaning.Question, mention.Span) ? policy.ForeignBesideCued
            : mention.Span.Length > 1 || meaning.IsWithout ? policy.ForeignBesideEveryday
            // A single everyday word may mean anything.
            : -1;
        if (!isEveryday && !IsCommonUnchecked(named.Utterance, mention.Span))
            return Disposition.Taken;
        // "Das muss so bleiben" may keep anything as it is, and would rule tools out; a name by itself is meant.
        var isGrave = !isModelsLanguage && !meaning.IsWithout && mention.Span != assertions.ClauseOf(mention.Span.Start).Span
            && severity.MayRuleOut(meaning.Question, meaning.Choice);
        return !isGrave && Foreign(named, assertions, mention.Span) <= most ? Disposition.Taken : Disposition.Offered;
    }

    bool IsPerson(Utterance utterance, Span span, CueMarks cues) =>
        char.IsUpper(utterance.Text[utterance[span.Start].Start]) && span.End < utterance.Count && utterance[span.End].Before == Gap.Space
            && (cues.Is(span.End, Cue.Inversion) || cues.Is(span.End, Cue.Interrogative) || lexicon.IsClaiming(utterance[span.End].Stem));

    // Without a model nobody can tell what many unknown words make of an answer.
    bool IsUnclear(Named named, AssertionReader assertions, Span place) => !isModelsLanguage && Foreign(named, assertions, place) > policy.ForeignUnchecked;

    // Nor whether words of every day mean the thing, where they are not its name.
    bool IsCommonUnchecked(Utterance utterance, Span span) => !isModelsLanguage && IsCommon(utterance, span);

    bool IsCommon(Utterance utterance, Span span) =>
        Enumerable.Range(span.Start, span.Length)
            .All(at => utterance.IsSmall(at) || (lexicon.IsWord(utterance[at]) && char.IsLower(utterance.Text[utterance[at].Start])));

    // "Kafka" can mean one thing only, "once a week" many.
    bool IsEveryday(Utterance utterance, Span span) =>
        Enumerable.Range(span.Start, span.Length).All(at => utterance.IsSmall(at) || !utterance.IsPlain(at) || lexicon.IsEveryday(utterance[at]));

    int Foreign(Named named, AssertionReader assertions, Span place) => Untaken(named, assertions, place).Count();

    int Unknown(Named named, AssertionReader assertions, Span place) => Untaken(named, assertions, place).Count(at => !lexicon.IsWord(named.Utterance[at]));

    // "The team knows Python" says no more than "Python" and whose it is.
    IEnumerable<int> Untaken(Named named, AssertionReader assertions, Span place)
    {
        var clause = assertions.ClauseOf(place.Start).Span;
        return Enumerable.Range(clause.Start, clause.Length)
            .Where(at => !named.Taken[at] && !named.Utterance.IsSmall(at) && !assertions.Cues.IsAny(at) && !lexicon.IsClaiming(named.Utterance[at].Stem));
    }

    // "What should we use for nightly batches?" tells something of the writer, "does it run nightly batches?" does not.
    static bool StatesNeeds(Mention mention, AssertionReader assertions)
    {
        var clause = assertions.ClauseOf(mention.Span.Start);
        return assertions.Cues.Has(clause.Sentence, Cue.Seeking) || assertions.Cues.Has(clause.Sentence, Cue.AdviceSought)
            || !assertions.Clauses.Any(other => other.Sentence == clause.Sentence
            && (assertions.Cues.Has(other.Span, Cue.Interrogative) || assertions.Cues.Has(other.Span, Cue.Inversion)
                || assertions.Cues.Has(other.Span, Cue.Why)));
    }

    // A phrase that may answer two questions answers the one that is not answered the same way elsewhere.
    static List<Sign> Settled(List<Sign> all)
    {
        var sure = all.Where(sign => sign.Disposition == Disposition.Taken).Select(sign => (sign.Question.Id, sign.Choice.Id)).ToHashSet();
        foreach (var place in all.Where(sign => sign.Disposition == Disposition.Offered).GroupBy(sign => sign.Span).Where(place => place.Count() > 1).ToList())
        {
            var open = place.Where(sign => !sure.Contains((sign.Question.Id, sign.Choice.Id))).ToList();
            if (open.Count < place.Count())
                all.RemoveAll(sign => sign.Span == place.Key && sure.Contains((sign.Question.Id, sign.Choice.Id)));
        }
        return all;
    }
}
