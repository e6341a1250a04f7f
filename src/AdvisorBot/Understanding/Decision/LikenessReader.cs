using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>What clauses that name nothing may mean, by their likeness to examples. A clause with any sign of denial is never taken so.</summary>
sealed class LikenessReader(ExampleIndex index, Policy policy)
{
    static readonly Cue[] Denials = [Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer, Cue.Exclusion, Cue.Possibility, Cue.Past, Cue.OtherSubject, Cue.Unsure];

    /// <param name="asked">The open question, which is looked at first.</param>
    public List<Sign> Read(Named named, AssertionReader assertions, IEnumerable<Clause> unused, Question? asked)
    {
        var signs = new List<Sign>();
        foreach (var clause in unused.Where(clause => clause.Mood == Mood.Statement))
        {
            var text = named.Utterance.Slice(clause.Span);
            var near = (asked is null ? null : index.Nearest(text, asked.Id)) is { } likely && IsNear(likely) ? likely : index.Nearest(text, null);
            if (near is not { } found || !IsNear(found))
                continue;
            var isClear = found.Question == asked && found.Similarity >= policy.SureSimilarity && found.Lead >= policy.SureLead
                && !Denials.Any(cue => assertions.Cues.Has(clause.Span, cue));
            signs.Add(new(found.Question, found.Choice, new(false, Certainty.Hedged, false, Mood.Statement), isClear ? Standing.Taken : Standing.Offered, isClear ? policy.Hedged : policy.Offered, clause.Span));
        }
        return signs;
    }

    bool IsNear(Likeness likeness) => likeness.Similarity >= policy.LeastSimilarity && likeness.Lead >= policy.LeastLead;
}
