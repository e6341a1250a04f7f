using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>
/// Where a clause has words that the rules do not know, asks by likeness whether it claims what the rules heard: "my
/// professor swears by R" and "R, god forbid" deny nothing in so many words.
/// </summary>
/// <param name="isModelsLanguage">The writer's language is the one that the model was made for.</param>
sealed class ClaimCheck(Interview interview, Likeness likeness, bool isModelsLanguage, Policy policy)
{
    /// <summary>In this language no model can be asked, and the rules have to be stricter.</summary>
    public bool IsLacking => !isModelsLanguage;

    bool IsReady => isModelsLanguage && likeness.IsReady;

    /// <summary>"Overnight runs" speaks of when, and not of running: is the choice among those that the clause is likeliest about?</summary>
    public bool IsAbout(Named named, AssertionReader assertions, Sign sign, string? asked)
    {
        if (!IsReady || likeness.Choices(interview.Id) is not { } choices)
            return true;
        var vector = likeness.Encoder.Encode(named.Utterance.Slice(assertions.ClauseOf(sign.Span.Start).Span));
        var name = new ChoiceName(sign.Question.Id, sign.Choice.Id);
        return choices.Classify(vector, asked, 1).Take(policy.MostMatters).Any(likely => likely.Choice == name);
    }

    /// <summary>What becomes of a sign that the rules would take.</summary>
    /// <param name="mayRuleOut">What is claimed may take tools out of the running, and wants more certainty.</param>
    public Sign Check(Named named, AssertionReader assertions, Sign sign, bool mayRuleOut)
    {
        if (!IsReady || likeness.Claims(Sentence(named, assertions, sign.Span)) is not { } claims)
            return sign;
        var least = sign.IsDenied ? policy.LeastDenied : mayRuleOut ? policy.LeastMineRulingOut : policy.LeastMine;
        if (claims[sign.IsDenied ? Claim.Denied : Claim.Mine] >= least)
            return sign;
        // "R, god forbid": if it is the writer's at all, it is the opposite.
        var denied = sign.IsDenied || claims[Claim.Denied] >= policy.LeastOpposite;
        return sign with { Standing = Standing.Offered, Confidence = policy.OfferedHeard, Asserted = sign.Asserted with { IsDenied = denied } };
    }

    static string Sentence(Named named, AssertionReader assertions, Span place)
    {
        var clause = assertions.ClauseOf(place.Start).Span;
        var utterance = named.Utterance;
        return string.Join(' ', new[] { utterance.Slice(clause.Start, place.Start), TrainingExamples.Thing, utterance.Slice(Math.Min(place.End, clause.End), clause.End) }.Where(part => part.Length > 0));
    }
}
