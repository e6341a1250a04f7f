using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>
/// What clauses that name nothing may mean, by their likeness to examples: first to those of the open question. Taken is only
/// what ranks, with a clear lead and no sign of denial, in the model's own language; all else is offered.
/// </summary>
/// <param name="isModelsLanguage">The writer's language is the one that the model was made for.</param>
sealed class LikenessReader(Lexicon lexicon, ExampleRanking<(Question Question, Choice Choice)> examples, Severity severity, bool isModelsLanguage, Policy policy)
{
    static readonly Cue[] Denials = [Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer, Cue.Exclusion, Cue.Possibility, Cue.Past, Cue.OtherSubject, Cue.Unsure];

    static readonly Cue[] Refusals = [Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer];

    readonly double _leastOpen = isModelsLanguage ? policy.LeastSimilarity : policy.LeastSimilarityForeign;

    /// <param name="asked">The open question.</param>
    public List<Sign> Read(Named named, AssertionReader assertions, IEnumerable<Clause> unused, Question? asked)
    {
        var signs = new List<Sign>();
        foreach (var clause in unused.Where(clause => clause.Mood == Mood.Statement).Take(policy.MostLikened))
        {
            var ranked = examples.Rank(named.Utterance.Slice(clause.Span));
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
