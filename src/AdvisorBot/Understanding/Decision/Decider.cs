using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Requests;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Decides what is taken, offered, asked for, and left to be named.</summary>
sealed class Decider(Lexicon lexicon, MentionFinder mentions, Interview interview, Likeness learnt, Severity severity, Policy policy)
{
    static readonly Answered Nothing = new([], [], []);

    readonly SelectionReader _selections = new(lexicon);
    readonly SignReader _signs = new(lexicon, new(lexicon, interview), severity, interview.Language == Likeness.Language, policy);
    readonly ReplyReader _replies = new(lexicon, policy);
    readonly AnswerDecider _answers = new(lexicon, mentions, interview, policy);
    readonly RequestReader _requests = new(lexicon, policy);
    readonly Coverage _coverage = new(lexicon, policy);
    readonly Resemblance _resemblance = new(lexicon, policy);
    readonly LikenessReader _likeness = new(lexicon, interview, learnt.Encoder, severity, policy);
    readonly RequestLikeness _requestLikeness = new(policy);

    /// <param name="asked">The open question.</param>
    public Decided Decide(Named named, AssertionReader assertions, Expectation expected, Question? asked)
    {
        var all = named.Utterance.All;
        if (asked is not null && !named.Utterance[0].Asked && assertions.Clauses[0].Mood != Mood.Question
            && _selections.Read(asked, named, all, byPosition: !asked.IsCount) is { } selection)
            return new(Selected(named, asked, selection, all, expected), Nothing, [], []);
        var likeness = new UtteranceLikeness(learnt, interview, policy.MostEncoded);
        var signs = Signs(named, assertions, likeness, expected, asked, _ => false);
        var answered = Answer(named, assertions, likeness, expected, asked, signs);
        var requests = _requests.Read(named, assertions, expected, answered);
        if (requests.Count > 0)
        {
            signs = Signs(
                named, assertions, likeness, expected, asked,
                place => requests.Exists(request => request.Span.Contains(place.Start) && Consumes(request, assertions, place)));
            answered = requests.Exists(request => request.Span == all) && !IsAside(requests)
                ? Nothing
                : Answer(named, assertions, likeness, expected, asked, signs);
        }
        // What is known only by the form of a question, or not at all.
        if (answered.Answers.IsEmpty && !answered.Offers.Any(offer => offer.QuestionId == asked?.Id) && requests.TrueForAll(request => request.IsByForm)
            && _requestLikeness.Read(named, assertions, likeness, asked, _requests.LanguageIn(named)) is { } like
            && (answered.Offers.IsEmpty || like.Confidence >= policy.LeastRequestBesideOffers))
            (requests, answered) = ([like], Nothing);
        requests = requests.ConvertAll(request =>
            request is { Intent: Intent.Recommend, IsByForm: true } ? RequestLikeness.Weigh(named, likeness, request) : request);
        var supposed = requests.Exists(request => request.Intent == Intent.WhatIf)
            ? Supposed(named, assertions, likeness, expected, requests.Find(request => request.Intent == Intent.WhatIf).Span)
            : Nothing;
        // "No, go back" asks, and answers nothing.
        if (answered.Answers is [var no] && no.QuestionId == asked?.Id && no.Answer.Equals(Advice.Interviews.Answer.Choose("no"))
            && requests.Exists(request => request.Intent is Intent.Back or Intent.Change or Intent.StartOver or Intent.Cancel))
            answered = answered with { Answers = [] };
        var used = answered.Used.Concat(supposed.Used).Concat(requests.Select(request => request.Span)).ToList();
        var unsure = UnsureReader.Read(named, assertions, signs, asked);
        // What follows a doubt explains it.
        if (asked is not null && unsure.TryGetValue(asked.Id, out var doubted))
            used.Add(new(doubted.Start, named.Utterance.Count));
        if (_likeness.Read(
            named, assertions, likeness, _coverage.Unused(named, assertions, used, policy.LikenedBesideUsed), signs, expected,
            asked) is { Count: > 0 } likely)
        {
            signs.AddRange(likely);
            answered = _answers.Decide(named, assertions, likeness, signs, unsure, expected);
        }
        // "No idea" to the open question passes it over, and answers nothing; "a ready one I suppose, we have not decided" says something.
        if (answered.Answers is [var doubt] && doubt.Answer.Equals(Advice.Interviews.Answer.Unsure) && doubt.QuestionId == asked?.Id && requests.Count == 0
            && !named.HasAmount(all))
            (answered, requests) = (answered with { Answers = [] }, [new(Intent.NotSure, doubt.Confidence, all)]);
        var unused = _coverage.Unused(named, assertions, used.Concat(answered.Used).Where(span => !answered.LeftOut.Contains(span)));
        if (asked is not null && requests.Count == 0 && answered is { Answers.IsEmpty: true, Offers.IsEmpty: true }
            && _resemblance.Of(asked, named.Utterance) is { IsEmpty: false } alike)
            answered = answered with { Offers = alike };
        return new(answered, supposed, requests, [.. Named(unused, answered.LeftOut).Select(clause => named.Utterance.Slice(clause.Span))]);
    }

    // Of more than can be named, what would have been offered comes first; who writes is told by the rest.
    IEnumerable<Clause> Named(IEnumerable<Clause> unused, IReadOnlyList<Span> leftOut) =>
        unused.OrderBy(clause => !leftOut.Any(span => clause.Span.Contains(span.Start))).Take(policy.MostUnused).OrderBy(clause => clause.Span.Start);

    List<Sign> Signs(Named named, AssertionReader assertions, UtteranceLikeness likeness, Expectation expected, Question? asked, Func<Span, bool> isConsumed)
    {
        var signs = _signs.Read(named, assertions, likeness, expected, isConsumed);
        signs.AddRange(_replies.Read(named, assertions, asked, expected, signs));
        // "Both, we are Python people": the first clause picks, the rest tells.
        if (asked is not null && assertions.Clauses is [{ Mood: Mood.Statement } first, _, ..] && !isConsumed(first.Span)
            && assertions.Read(first.Span) is { IsDenied: false, Certainty: not Certainty.Doubtful, IsOthers: false }
            && !signs.Exists(sign => sign.Question == asked && sign.Disposition == Disposition.Offered && first.Span.Contains(sign.Span.Start))
            && _selections.Read(asked, named, first.Span, byPosition: false) is Answer.Chosen chosen)
        {
            signs.RemoveAll(sign => sign.Question == asked && first.Span.Contains(sign.Span.Start));
            signs.AddRange(chosen.ChoiceIds.Select(id => Picked(asked, id, first.Span)));
        }
        if (asked is not null && EndOfDenials(named, assertions, asked, signs) is { } none)
            signs.Add(none);
        signs.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        return signs;
    }

    // "No Databricks, no Fabric, none of those": what ends a list of denials picks that which stands for none.
    Sign? EndOfDenials(Named named, AssertionReader assertions, Question asked, List<Sign> signs)
    {
        var own = signs.FindAll(sign => sign.Question == asked);
        if (own.Count == 0 || !own.TrueForAll(sign => sign.IsDenied))
            return null;
        foreach (var span in assertions.Clauses.Skip(1).Select(clause => clause.Span).Where(span => !named.Within(span).Any()))
        {
            if (_selections.Read(asked, named, span, byPosition: false) is Answer.Chosen { ChoiceIds: [var none] })
                return Picked(asked, none, span);
        }
        return null;
    }

    Sign Picked(Question asked, string choiceId, Span span) =>
        new(asked, asked.FindChoice(choiceId)!, new(false, Certainty.Certain, false, Mood.Statement), Disposition.Taken, policy.Said, span);

    Answered Answer(Named named, AssertionReader assertions, UtteranceLikeness likeness, Expectation expected, Question? asked, List<Sign> signs) =>
        _answers.Decide(named, assertions, likeness, signs, UnsureReader.Read(named, assertions, signs, asked), expected);

    Answered Supposed(Named named, AssertionReader assertions, UtteranceLikeness likeness, Expectation expected, Span span)
    {
        var supposed = assertions.Supposed();
        var signs = _signs.Read(named, supposed, likeness, expected, place => !span.Contains(place.Start));
        // Who supposes an answer names it; it is only looked at, so that one meaning is enough.
        signs = [
            .. signs.Select(sign =>
                sign.Disposition == Disposition.Offered && signs.Count(other => other.Span == sign.Span) == 1
                    ? sign with { Disposition = Disposition.Taken, Confidence = policy.Hedged }
                    : sign),
        ];
        if (signs.Count == 0 && !named.HasAmount(span))
            signs = _likeness.Read(
                named, supposed, likeness, supposed.Clauses.Where(clause => span.Contains(clause.Span.Start)), signs, Expectation.Nothing, null);
        return _answers.Decide(named, supposed, likeness, signs, new Dictionary<string, Span>(), expected);
    }

    // What is named within a request is its matter; beside a request for advice it is what the advice is to be for.
    static bool Consumes(Requested request, AssertionReader assertions, Span place) =>
        request.Intent is not (Intent.Recommend or Intent.Help or Intent.Thanks or Intent.Greeting or Intent.Ask)
            || assertions.ClauseOf(place.Start).Mood == Mood.Statement && request.Intent == Intent.Help;

    static bool IsAside(List<Requested> requests) => requests.TrueForAll(request => request.Intent is Intent.Recommend or Intent.Ask or Intent.Help);

    static Answered Selected(Named named, Question question, Answer selection, Span span, Expectation expected) =>
        new([new(question.Id, selection, 1, named.Utterance.Text, expected.Given[question.Id] is { } before && !before.Equals(selection))], [], [span]);
}
