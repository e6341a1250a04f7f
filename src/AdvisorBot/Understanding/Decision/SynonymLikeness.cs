using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>
/// The same for an interview without examples, or in another language than the model's: by likeness to labels and synonyms.
/// </summary>
/// <param name="isModelsLanguage">The writer's language is the one that the model was made for.</param>
sealed class SynonymLikeness(Lexicon lexicon, Interview interview, ISentenceEncoder encoder, Severity severity, bool isModelsLanguage, Policy policy)
{
    static readonly Cue[] Denials = [Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer, Cue.Exclusion, Cue.Possibility, Cue.Past, Cue.OtherSubject, Cue.Unsure];

    static readonly Cue[] Refusals = [Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer];

    readonly ExampleRanking<(Question Question, Choice Choice)> _examples = new(Examples.OfChoices(interview), encoder);
    readonly double _leastOpen = isModelsLanguage ? policy.LeastSimilarity : policy.LeastSimilarityForeign;

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
            else if (isModelsLanguage)
                signs.AddRange(ranked.Where(candidate => candidate.Meaning.Question != asked && candidate.Similarity >= policy.LeastSimilarityVolunteered).Take(policy.MostOffers).Select(candidate => Offer(candidate, clause.Span, IsOpposed(candidate, clause.Span, assertions))));
        }
        return signs;
    }

    IEnumerable<Sign> ToOpen(List<Candidate<(Question Question, Choice Choice)>> ranked, Span span, AssertionReader assertions)
    {
        var nearest = ranked[0];
        var lead = ranked.Count > 1 ? nearest.Similarity - ranked[1].Similarity : nearest.Similarity;
        var isClear = isModelsLanguage && nearest.Similarity >= policy.SureSimilarity && lead >= policy.SureLead
            && !severity.MayRuleOut(nearest.Meaning.Question, nearest.Meaning.Choice)
            && !Denials.Any(cue => assertions.Cues.Has(span, cue));
        return isClear
            ? [Offer(nearest, span) with { Standing = Standing.Taken, Confidence = policy.Hedged }]
            : ranked.TakeWhile(candidate => nearest.Similarity - candidate.Similarity <= policy.OfferedWithin).Take(policy.MostOffers).Select(candidate => Offer(candidate, span, IsOpposed(candidate, span, assertions)));
    }

    // "Automated selection is not desired" is like "automated selection", and its opposite; "no network" is like "no network".
    bool IsOpposed(Candidate<(Question Question, Choice Choice)> candidate, Span span, AssertionReader assertions) =>
        Refusals.Any(cue => assertions.Cues.Has(span, cue)) && !lexicon.Stems(candidate.Example).Any(lexicon.IsNegation);

    Sign Offer(Candidate<(Question Question, Choice Choice)> candidate, Span span, bool isDenied = false) =>
        new(candidate.Meaning.Question, candidate.Meaning.Choice, new(isDenied, Certainty.Hedged, false, Mood.Statement), Standing.Offered, policy.Offered, span);
}
