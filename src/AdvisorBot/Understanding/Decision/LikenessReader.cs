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
sealed class LikenessReader(Lexicon lexicon, Interview interview, Likeness likeness, Severity severity, bool isModelsLanguage, Policy policy)
{
    static readonly Cue[] Denials = [Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer, Cue.Exclusion, Cue.Possibility, Cue.Past, Cue.OtherSubject, Cue.Unsure];

    readonly SynonymLikeness _synonyms = new(lexicon, interview, likeness.Encoder, severity, isModelsLanguage, policy);

    /// <param name="unused">The clauses of which nothing was made.</param>
    /// <param name="asked">The open question.</param>
    public List<Sign> Read(Named named, AssertionReader assertions, IEnumerable<Clause> unused, Question? asked)
    {
        var clauses = unused.Where(clause => clause.Mood == Mood.Statement).Take(policy.MostLikened);
        if (!isModelsLanguage || likeness.Choices(interview.Id) is not { } choices)
            return _synonyms.Read(named, assertions, clauses, asked);
        return [.. clauses.SelectMany(clause => Signs(choices, named.Utterance.Slice(clause.Span), clause.Span, assertions, asked))];
    }

    IEnumerable<Sign> Signs(ChoiceClassifier choices, string text, Span span, AssertionReader assertions, Question? asked)
    {
        var vector = likeness.Encoder.Encode(text);
        if (choices.Nearness(vector) < policy.LeastNearness)
            yield break;
        var ranked = choices.Classify(vector, asked?.Id, policy.OpenPreference).Take(policy.MostOffers);
        var isPlain = !Denials.Any(cue => assertions.Cues.Has(span, cue));
        foreach (var (name, probability) in ranked)
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
