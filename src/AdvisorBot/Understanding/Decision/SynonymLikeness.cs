using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>
/// What clauses that name nothing may mean where nothing was learnt, in an interview without examples or in another language
/// than the model's: by likeness to labels and synonyms.
/// </summary>
sealed class SynonymLikeness(Lexicon lexicon, Interview interview, ISentenceEncoder encoder, Severity severity, Policy policy)
{
    readonly bool _isModelsLanguage = interview.Language == Likeness.Language;
    readonly ExampleRanking<(Question Question, Choice Choice)> _examples = new(Examples.OfChoices(interview), encoder);
    readonly double _leastOpen = interview.Language == Likeness.Language ? policy.LeastSimilarity : policy.LeastSimilarityForeign;

    /// <param name="asked">The open question.</param>
    public List<Sign> Read(Named named, AssertionReader assertions, IEnumerable<Clause> clauses, Question? asked)
    {
        var signs = new List<Sign>();
        foreach (var clause in clauses)
        {
            var ranked = _examples.Rank(named.Utterance.Slice(clause.Span));
            List<Candidate<(Question Question, Choice Choice)>> open = [.. ranked.Where(candidate => candidate.Meaning.Question == asked)];
            if (open is [var nearest, ..] && nearest.Similarity >= _leastOpen)
                signs.AddRange(ToOpen(open, clause.Span, assertions));
            else if (_isModelsLanguage)
                signs.AddRange(
                    ranked.Where(candidate => candidate.Meaning.Question != asked && candidate.Similarity >= policy.LeastSimilarityVolunteered)
                        .Take(policy.MostOffers).Select(candidate => Offer(candidate, clause.Span, IsOpposed(candidate, clause.Span, assertions))));
        }
        return signs;
    }

    IEnumerable<Sign> ToOpen(List<Candidate<(Question Question, Choice Choice)>> ranked, Span span, AssertionReader assertions)
    {
        var nearest = ranked[0];
        var lead = ranked.Count > 1 ? nearest.Similarity - ranked[1].Similarity : nearest.Similarity;
        var isClear = _isModelsLanguage && nearest.Similarity >= policy.SureSimilarity && lead >= policy.SureLead
            && !severity.MayRuleOut(nearest.Meaning.Question, nearest.Meaning.Choice)
            && !assertions.Cues.HasAny(span, CueGroups.Reservations);
        return isClear
            ? [Offer(nearest, span) with { Disposition = Disposition.Taken, Confidence = policy.Hedged }]
            : ranked.TakeWhile(candidate => nearest.Similarity - candidate.Similarity <= policy.OfferedWithin).Take(policy.MostOffers)
                .Select(candidate => Offer(candidate, span, IsOpposed(candidate, span, assertions)));
    }

    // "Automated selection is not desired" is like "automated selection", and its opposite; "no network" is like "no network".
    bool IsOpposed(Candidate<(Question Question, Choice Choice)> candidate, Span span, AssertionReader assertions) =>
        assertions.Cues.HasAny(span, CueGroups.Refusals) && !lexicon.Stems(candidate.Example).Any(lexicon.IsNegation);

    Sign Offer(Candidate<(Question Question, Choice Choice)> candidate, Span span, bool isDenied = false) =>
        new(
            candidate.Meaning.Question, candidate.Meaning.Choice, new(isDenied, Certainty.Hedged, false, Mood.Statement), Disposition.Offered, policy.Offered,
            span);
}
