using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Mentions.Quantities;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Draws at most one answer a question from the signs.</summary>
sealed class AnswerDecider(Lexicon lexicon, MentionFinder mentions, Interview interview, Policy policy)
{
    readonly AmountAddressing _amounts = new(lexicon, interview, policy);

    readonly TornReader _torn = new(lexicon, policy);

    // What else the same words may mean ranks after all that words most likely mean.
    const int Alternative = 200;

    static readonly double[] CommonUnits = [1e9, 1e12];

    /// <param name="unsure">The questions said to be open, with the places that say so.</param>
    public Answered Decide(
        Named named, AssertionReader assertions, UtteranceLikeness likeness, List<Sign> signs, IReadOnlyDictionary<string, Span> unsure, Expectation expected)
    {
        var answers = ImmutableArray.CreateBuilder<AnswerReading>();
        var offers = new List<Offering>();
        var used = new List<Span>();
        var signsOf = signs.Where(sign => sign.Disposition != Disposition.Dropped).ToLookup(sign => sign.Question.Id);
        foreach (var question in interview.Questions)
        {
            var isOpen = unsure.TryGetValue(question.Id, out var doubt);
            // Of most questions nothing is said.
            if (!isOpen && !question.Kind.IsAmount && !signsOf.Contains(question.Id))
                continue;
            var own = signsOf[question.Id].ToList();
            // "Not sure, I guess we want it cheap": a guess is asked about.
            var guessed = isOpen ? own.FindAll(sign => IsGuessed(assertions, sign, doubt)) : [];
            if (guessed.Count > 0)
                own = own.ConvertAll(sign => guessed.Contains(sign) ? sign with { Disposition = Disposition.Offered, Confidence = policy.OfferedHeard } : sign);
            // "Perhaps GPUs, I don't know": and so is what was said before the doubt, and "hard to say, maybe 2 GB a night".
            else if (isOpen && !(question.Kind.IsAmount && named.Quantities.Exists(quantity => quantity.Start >= doubt.End))
                && !own.Exists(sign =>
                    (sign.Disposition == Disposition.Taken && sign.Span.Start < doubt.Start) || (!sign.IsDenied && sign.Span.End <= doubt.Start)))
            {
                answers.Add(Reading(question, Answer.Unsure, policy.Said, named.Utterance.Slice(doubt), expected));
                used.AddRange(own.Select(sign => sign.Span));
                continue;
            }
            if (question.Kind.IsAmount && Amounts(named, assertions, likeness, question, expected, offers, used) is { } amount)
            {
                answers.Add(amount);
                continue;
            }
            used.AddRange(own.Select(sign => sign.Span));
            Conclude(named, assertions, question, own, expected, answers, offers);
        }
        var distinct = offers.Where(offering =>
            !answers.Any(answer => answer.QuestionId == offering.Offer.QuestionId && answer.Answer.Equals(offering.Offer.Answer)))
            .OrderBy(offering => offering.Rank).ThenByDescending(offering => offering.Offer.Confidence)
            .DistinctBy(offering => (offering.Offer.QuestionId, offering.Offer.Answer)).ToList();
        distinct = [.. distinct.OrderBy(offering => IsFurther(offering, distinct, expected))];
        var offered = distinct.Take(policy.MostOffers).ToList();
        var remarks = Remarks(distinct.Skip(policy.MostOffers), offered);
        var heard = offered.Concat(remarks).Select(offering => offering.Span)
            .Concat(signs.Where(sign => sign.Disposition == Disposition.Taken).Select(sign => sign.Span)).ToHashSet();
        return new(answers.ToImmutable(), [.. offered.Select(offering => offering.Offer)], used)
        {
            Remarks = [.. remarks.Select(offering => offering.Offer)],
            LeftOut = [
                .. distinct.Skip(policy.MostOffers).Select(offering => offering.Span)
                    .Concat(signs.Where(sign => sign is { Disposition: Disposition.Offered, IsAlternative: false }).Select(sign => sign.Span))
                    .Where(span => !heard.Contains(span)).Distinct(),
            ],
        };
    }

    // A story says more than can be asked at once: what else each part of it most likely answers waits for its question.
    List<Offering> Remarks(IEnumerable<Offering> further, List<Offering> offered) =>
    [
        .. further.Where(offering => offering.Rank < Alternative && !offering.Offer.Pulls
                && !offered.Exists(other => other.Offer.QuestionId == offering.Offer.QuestionId || other.Span.Overlaps(offering.Span)))
            .DistinctBy(offering => offering.Offer.QuestionId).DistinctBy(offering => offering.Span).Take(policy.MostRemarks),
    ];

    void Conclude(
        Named named, AssertionReader assertions, Question question, List<Sign> signs, Expectation expected, ImmutableArray<AnswerReading>.Builder answers,
        List<Offering> offers)
    {
        signs = Doubted(question, Denied(assertions, AfterCorrection(named.Utterance, assertions.Cues, signs)));
        if (_torn.Between(assertions, question, signs) is { IsEmpty: false } torn)
        {
            offers.AddRange(
                torn.Select(sign =>
                    new Offering(new(question.Id, sign.Answer, named.Utterance.Slice(sign.Span), policy.Offered) { Pulls = true }, -1, sign.Span)));
            return;
        }
        var sure = signs.Where(sign => sign.Disposition == Disposition.Taken).ToList();
        var isContested = IsContested(question, sure, signs);
        var answer = sure.Count == 0 || isContested ? null : Combined(named, assertions, question, sure, expected);
        if (isContested && lexicon.Combined(question) is { } both && !assertions.Cues.Has(named.Utterance.All, Cue.Or))
            offers.Add(
                new(
                    new(question.Id, Answer.Choose(both.Id), Words(named, signs), policy.OfferedHeard), question.Id == expected.QuestionId ? 0 : 100,
                    sure[0].Span));
        if (answer is not null)
            answers.Add(Reading(question, answer, sure.Min(sign => sign.Confidence), Words(named, sure), expected));
        // Of a question that takes one, an answer leaves nothing to offer.
        if (answer is Answer.Chosen { ChoiceIds.IsEmpty: false } && !question.Kind.TakesSeveral)
            return;
        foreach (var group in Joined(assertions, question, answer is null ? signs : signs.FindAll(sign => sign.Disposition == Disposition.Offered)))
        {
            var sign = group[0];
            // What every clause most likely means comes before what else one of them may mean.
            var rank = (question.Id == expected.QuestionId ? 0 : 100) + (sign.Disposition == Disposition.Taken ? 0 : 10)
                + (sign.IsAlternative ? Alternative : 0);
            if (Contradicts(sign, signs))
                continue;
            var confidence = sign.Disposition == Disposition.Taken ? policy.Offered : sign.Confidence;
            offers.Add(
                new(
                    new(
                        question.Id, group.Count == 1 ? sign.Answer : Answer.Choose([.. group.Select(one => one.Choice.Id).Distinct()]), Words(named, group),
                        confidence),
                    rank, sign.Span));
            // Where a denial leaves doubt, its opposite may be meant as well.
            if (sign.Disposition == Disposition.Offered && IsDenialUnclear(assertions, sign))
                offers.Add(new(new(question.Id, Opposite(sign), named.Utterance.Slice(sign.Span), confidence - 0.01), rank, sign.Span));
        }
        // Where two choices exist and one is denied, the other is near.
        if (answer is Answer.Chosen { ChoiceIds.IsEmpty: true } denial && question.Remaining(denial) is [var left]
            && question.Kind is { TakesOne: true, IsYesNo: false })
            offers.Add(
                new(new(question.Id, Answer.Choose(left), Words(named, sure), policy.Offered), question.Id == expected.QuestionId ? 0 : 50, sure[0].Span));
    }

    // "We never train on more than 2 GB" and "keine 2 GB" say how much it is at most; "no 2 GB" may set right what was said.
    (QuantityFound Quantity, Asserted Asserted) AtMost(Named named, AssertionReader assertions, QuantityFound quantity)
    {
        var asserted = assertions.Read(new(quantity.Start, quantity.End));
        var before = quantity.Start - 1;
        return asserted.IsDenied && quantity.Reading.Range is { Min: > 0 } range
            && (double.IsInfinity(range.Max)
                || (before >= 0 && assertions.Cues.Is(before, Cue.NegatedDeterminer) && !lexicon.IsNo(named.Utterance[before].Stem)))
            ? (quantity with { Reading = quantity.Reading with { Range = AmountRange.UpTo(range.Min) } }, asserted with { IsDenied = false })
            : (quantity, asserted);
    }

    static bool IsGuessed(AssertionReader assertions, Sign sign, Span doubt) => !sign.IsDenied && sign.Span.Start >= doubt.End
        && assertions.ClauseOf(sign.Span.Start).Span is var clause && clause.Start >= doubt.End
        && (assertions.Cues.Has(clause, Cue.Hedge) || assertions.Cues.Has(clause, Cue.Possibility));

    // What else the words on one question may mean gives way to what was said on others.
    bool IsFurther(Offering offering, List<Offering> all, Expectation expected)
    {
        var id = offering.Offer.QuestionId;
        var earlier = all.TakeWhile(other => other != offering).ToList();
        var before = earlier.Count(other => other.Offer.QuestionId == id);
        // Of the open question a second one counts as much, but not more than the first of another that was spoken of elsewhere.
        var isMany = interview.Find(id)!.Kind.TakesSeveral;
        var most = isMany || !all.Exists(other => other.Offer.QuestionId != id && other.Rank < Alternative && !other.Span.Overlaps(offering.Span)) ? 1 : 0;
        // "Once a night 14 GB": which question an amount answers is asked once.
        var isAskedOfAnother = earlier.Exists(other => other.Span == offering.Span && other.Offer.QuestionId != id);
        return !offering.Offer.Pulls && (isAskedOfAnother || (id == expected.QuestionId ? before > most : before > 0 && !isMany));
    }

    // "No boxes and arrows on a canvas" denies all of it.
    static List<Sign> Denied(AssertionReader assertions, List<Sign> signs) => signs.FindAll(sign => sign.IsDenied
        || !signs.Exists(other =>
            other.IsDenied && other.Choice == sign.Choice && other.Span.Start < sign.Span.Start
                && assertions.ClauseOf(other.Span.Start).Span == assertions.ClauseOf(sign.Span.Start).Span));

    // "I don't need version control, we have git for that": what is denied in one clause and claimed in another is asked about.
    List<Sign> Doubted(Question question, List<Sign> signs) => question.Kind.IsYesNo ? signs : signs.ConvertAll(sign =>
        sign.Disposition == Disposition.Taken
            && signs.Exists(other => other.Disposition == Disposition.Taken && other.Choice == sign.Choice && other.IsDenied != sign.IsDenied)
            ? sign with { Disposition = Disposition.Offered, Confidence = policy.OfferedHeard }
            : sign);

    // "The guys write R or Python": of a question that takes several, what one part of a clause lists is offered as one.
    static IEnumerable<List<Sign>> Joined(AssertionReader assertions, Question question, List<Sign> signs)
    {
        bool IsListed(Sign sign) =>
            question.Kind.TakesSeveral && sign is { IsDenied: false, IsAlternative: false, Choice.Exclusive: false }
                && signs.Count(other => other.Span == sign.Span) == 1;
        return [
            .. signs.Where(IsListed).GroupBy(sign => assertions.PartOf(sign.Span)).Select(list => list.ToList()),
            .. signs.Where(sign => !IsListed(sign)).Select(sign => new List<Sign> { sign }),
        ];
    }

    // Of a question that takes one, two were named, and only one of them for sure: which, is asked.
    bool IsContested(Question question, List<Sign> sure, List<Sign> signs) => question.Kind is { TakesOne: true, IsYesNo: false } && signs.Exists(sign =>
        sign is { Disposition: Disposition.Offered, IsDenied: false } && sign.Confidence >= policy.Offered
            && sure.Exists(other => !other.IsDenied && other.Choice.Id != sign.Choice.Id && other.Span != sign.Span));

    static bool IsDenialUnclear(AssertionReader assertions, Sign sign) =>
        sign.Asserted.Certainty == Certainty.Doubtful
            && (sign.IsDenied || assertions.Cues.HasAny(assertions.ClauseOf(sign.Span.Start).Span, CueGroups.Denials));

    /// <summary>What may be offered, the lowest rank first, with the place it was read from.</summary>
    readonly record struct Offering(Suggestion Offer, int Rank, Span Span);

    static Answer Opposite(Sign sign) => (sign with { Asserted = sign.Asserted with { IsDenied = !sign.IsDenied } }).Answer;

    static bool Contradicts(Sign sign, List<Sign> signs) =>
        sign.IsDenied && signs.Exists(other => other is { IsDenied: false, IsAlternative: false } && other.Choice.Id == sign.Choice.Id);

    Answer? Combined(Named named, AssertionReader assertions, Question question, List<Sign> signs, Expectation expected)
    {
        var taken = signs.Select(sign => sign.ChoiceId).OfType<string>().Distinct().ToList();
        var denied = signs.Where(sign => sign.ChoiceId is null && !taken.Contains(sign.Choice.Id)).Select(sign => sign.Choice.Id).Distinct().ToList();
        if (question.Kind.TakesSeveral)
            return Several(named, assertions, question, taken, denied, expected);
        if (taken.Count == 1)
            return Answer.Choose(taken[0]);
        if (taken.Count == 0)
            return denied.Count == 0 ? null : Answer.Deny([.. denied]);
        // "Prepare and deploy" is both, "prepare or deploy" is asked.
        var span = new Span(signs[0].Span.Start, signs[^1].Span.End);
        return lexicon.Combined(question) is { } combined && !assertions.Cues.Has(span, Cue.Or) ? Answer.Choose(combined.Id) : null;
    }

    Answer? Several(Named named, AssertionReader assertions, Question question, List<string> taken, List<string> denied, Expectation expected)
    {
        if (taken.Count == 0 && denied.Count > 0 && SaysAll(named.Utterance, assertions.Cues))
            taken = [.. question.Choices.Where(choice => !choice.Exclusive && !denied.Contains(choice.Id)).Select(choice => choice.Id)];
        // "Python, no programming" says both, and what pulls against each other is asked about.
        if (taken.Exists(id => question.FindChoice(id) is { Exclusive: true }))
            return new Answer.Chosen([.. taken], []);
        denied.RemoveAll(id => question.FindChoice(id) is { Exclusive: true });
        var before = expected.Given[question.Id] is Answer.Chosen chosen ? chosen.ChoiceIds : [];
        var all = named.Utterance.All;
        var replaces = (expected.QuestionId == question.Id || assertions.Cues.Has(all, Cue.Correction) || assertions.Cues.Has(all, Cue.Setting)
            || assertions.Cues.Has(all, Cue.Referring) || assertions.Cues.Has(all, Cue.Limiting))
            && !assertions.Cues.Has(all, Cue.Adding);
        if (taken.Count == 0)
            return denied.Count == 0 ? null : Answer.Deny([.. denied]);
        var kept = replaces ? [] : before.Where(id => question.FindChoice(id) is { Exclusive: false } && !denied.Contains(id));
        return new Answer.Chosen([.. kept.Concat(taken).Distinct()], [.. denied]);
    }

    // "All of them except monitoring"; of "all our data is in Fabric, and Python we do not know" nothing is left out.
    bool SaysAll(Utterance utterance, CueMarks cues) =>
        Enumerable.Range(0, utterance.Count).FirstOrDefault(at => lexicon.KindsOf([utterance[at].Stem]).Contains(Cue.All), utterance.Count) is var all
            && cues.Next(all, utterance.Count, Cue.Exclusion) >= 0;

    // What is said after "no, actually" replaces what was said before it.
    static List<Sign> AfterCorrection(Utterance utterance, CueMarks cues, List<Sign> signs)
    {
        if (signs.Count < 2)
            return signs;
        var last = -1;
        for (var at = signs[0].Span.End; at < utterance.Count; at++)
        {
            if (cues.Is(at, Cue.Correction))
                last = at;
        }
        var after = signs.FindAll(sign => sign.Span.Start > last);
        if (last < 0 || !after.Exists(sign => sign.Disposition == Disposition.Taken))
            return signs;
        // "Not R but Python" says two things.
        return after.Exists(sign => sign.Disposition == Disposition.Taken && !sign.IsDenied)
            ? signs.FindAll(sign => sign.Span.Start > last || sign.ChoiceId is null)
            : after;
    }

    AnswerReading? Amounts(
        Named named, AssertionReader assertions, UtteranceLikeness likeness, Question question, Expectation expected, List<Offering> offers, List<Span> used)
    {
        var own = _amounts.Of(named, assertions, likeness, question, expected);
        var spoken = own.Where(quantity => quantity.Reading.Range is not null)
            .Select(quantity => AtMost(named, assertions, quantity))
            .Where(pair => !pair.Asserted.IsOthers && pair.Asserted.Mood != Mood.Supposition).ToList();
        var amounts = spoken.FindAll(pair => !pair.Asserted.IsDenied);
        // "20, not 2 GB": what is denied lends its unit.
        if (amounts.Count == 0 && spoken.Count > 0)
            amounts = [
                .. mentions.Elided(named.Utterance, spoken[^1].Quantity)
                    .Where(quantity => !named.Quantities.Exists(other => other.Start <= quantity.Start && quantity.End <= other.End))
                    .Select(quantity => (quantity, assertions.Read(new(quantity.Start, quantity.End)))).Where(pair => !pair.Item2.IsDenied),
            ];
        used.AddRange(amounts.Concat(amounts.Count > 0 ? spoken : []).Select(pair => new Span(pair.Quantity.Start, pair.Quantity.End)));
        if (amounts.Count == 0)
        {
            if (question.Id == expected.QuestionId && named.Quantities.Count == 0)
                offers.AddRange(BareNumber(named, question).Select(offer => new Offering(offer, 0, named.Utterance.All)));
            return null;
        }
        // A later amount is a correction; without one, which of several was meant is asked.
        var (amount, asserted) = amounts[^1];
        if (Corrected(named, assertions, amount) is { } corrected)
            return Reading(question, Answer.Amount(corrected.Reading.Range!), corrected.Confidence, corrected.Reading.Evidence, expected);
        var isClear = asserted.Mood == Mood.Statement && asserted.Certainty != Certainty.Doubtful && amount.Confidence >= policy.Hedged && !amount.IsUnclear
            && (amounts.Count == 1 || assertions.Cues.Has(named.Utterance.All, Cue.Correction));
        if (isClear)
            return Reading(question, Answer.Amount(amount.Reading.Range!), amount.Confidence, amount.Reading.Evidence, expected);
        var rank = question.Id == expected.QuestionId ? 0 : 20;
        foreach (var other in amounts.SkipLast(1))
            offers.Add(Offered(other, rank + 1));
        offers.Add(Offered(amounts[^1], rank));
        return null;

        Offering Offered((QuantityFound Quantity, Asserted Asserted) spoken, int at) => new(
            new(
                question.Id, Answer.Amount(spoken.Quantity.Reading.Range!), spoken.Quantity.Reading.Evidence,
                policy.Offered)
            { IsStated = spoken.Asserted.Mood == Mood.Statement },
            at,
            new(spoken.Quantity.Start, spoken.Quantity.End));
    }

    // "I said 5 GB but it is 50": the unit is carried on.
    QuantityFound? Corrected(Named named, AssertionReader assertions, QuantityFound amount) =>
        amount.End < named.Utterance.Count && assertions.Cues.Has(named.Utterance.All, Cue.Correction)
        && mentions.Elided(named.Utterance, amount).LastOrDefault() is { End: > 0 } last && last.Start >= amount.End && last.End == named.Utterance.Count
        && !assertions.Read(new(last.Start, last.End)).IsDenied ? last : null;

    // "50", without a unit.
    IEnumerable<Suggestion> BareNumber(Named named, Question question) =>
        named.Bare is { Number: { } number, Evidence: var evidence } && number > 0
            ? CommonUnits.Select(unit => new Suggestion(question.Id, Answer.Amount(AmountRange.Exactly(number * unit)), evidence, policy.Offered))
            : [];

    static AnswerReading Reading(Question question, Answer answer, double confidence, string evidence, Expectation expected) =>
        new(question.Id, answer, confidence, evidence, expected.Given[question.Id] is { } before && !before.Equals(answer));

    static string Words(Named named, List<Sign> signs) =>
        string.Join(" … ", signs.Select(sign => named.Utterance.Slice(sign.Span)).Where(words => words.Length > 0).Distinct());
}
