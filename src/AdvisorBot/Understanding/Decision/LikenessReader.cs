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
sealed class LikenessReader(Lexicon lexicon, Interview interview, ISentenceEncoder encoder, Severity severity, Policy policy)
{
    readonly SynonymLikeness _synonyms = new(lexicon, interview, encoder, severity, policy);

    /// <param name="unused">The clauses of which nothing was made.</param>
    /// <param name="asked">The open question.</param>
    public List<Sign> Read(Named named, AssertionReader assertions, UtteranceLikeness likeness, IEnumerable<Clause> unused, Question? asked)
    {
        var clauses = unused.Where(clause => clause.Mood == Mood.Statement).Take(policy.MostLikened);
        return likeness.KnowsChoices
            ? [.. clauses.SelectMany(clause => Signs(likeness, named.Utterance.Slice(clause.Span), clause.Span, assertions, asked))]
            : _synonyms.Read(named, assertions, clauses, asked);
    }

    IEnumerable<Sign> Signs(UtteranceLikeness likeness, string text, Span span, AssertionReader assertions, Question? asked)
    {
        var isPlain = !assertions.Cues.HasAny(span, CueGroups.Reservations);
        foreach (var (name, probability) in (likeness.Choices(text, asked?.Id, policy.OpenPreference, policy.LeastNearness) ?? []).Take(policy.MostOffers))
        {
            if (interview.Find(name.QuestionId) is not { } question || question.FindChoice(name.ChoiceId) is not { } choice
                || probability < (question == asked ? policy.LeastLikely : policy.LeastLikelyVolunteered))
                continue;
            var isClear = question == asked && isPlain && probability >= policy.SureLikely && !choice.Exclusive && !severity.MayRuleOut(question, choice)
                && likeness.Claims(text)?[Claim.Mine] >= policy.LeastMineRulingOut;
            yield return new(question, choice, new(false, Certainty.Hedged, false, Mood.Statement), isClear ? Standing.Taken : Standing.Offered, isClear ? policy.Hedged : policy.Offered * probability, span);
        }
    }
}
