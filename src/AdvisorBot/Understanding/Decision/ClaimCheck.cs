using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Decision;

/// <summary>
/// Where a clause has words that the rules do not know, asks by likeness whether it claims what the rules heard: "my
/// professor swears by R" and "R, god forbid" deny nothing in so many words.
/// </summary>
sealed class ClaimCheck(Policy policy)
{
    /// <summary>"Overnight runs" speaks of when, and not of running: how likely, and at what place among all, its part of the clause is about the choice. Null where nobody can tell.</summary>
    public static (double Probability, int Place)? Matter(Named named, AssertionReader assertions, UtteranceLikeness likeness, Sign sign, string? asked)
    {
        if (likeness.Choices(named.Utterance.Slice(assertions.PartOf(sign.Span)), asked, preference: 1) is not { } likely)
            return null;
        var name = new ChoiceName(sign.Question.Id, sign.Choice.Id);
        for (var at = 0; at < likely.Length; at++)
        {
            if (likely[at].Choice == name)
                return (likely[at].Probability, at);
        }
        return (0, likely.Length);
    }

    /// <summary>"SQL is all we speak": of what a name may mean, that which its clause is clearly about; of the open question, where it may mean that.</summary>
    public List<(Meaning.OfChoice Meaning, bool IsWeak)> Settle(Named named, AssertionReader assertions, UtteranceLikeness likeness, Mention mention, List<(Meaning.OfChoice Meaning, bool IsWeak)> meant, string? asked)
    {
        var part = assertions.PartOf(mention.Span);
        if (meant.Count == 0 || meant.Exists(pair => pair.Meaning.Question.Id == asked) || mention.Choices.Take(2).Count() < 2 || part.Length == mention.Span.Length
            || likeness.Choices(named.Utterance.Slice(part), asked, policy.NamePreference) is not { } likely)
            return meant;
        double Of(Meaning.OfChoice choice) => likely.FirstOrDefault(pair => pair.Choice == new ChoiceName(choice.Question.Id, choice.Choice.Id)).Probability;
        var ranked = mention.Choices.OrderByDescending(Of).ToList();
        return Of(ranked[0]) >= policy.LeastName && Of(ranked[0]) >= policy.NameLead * Of(ranked[1]) ? [(ranked[0], false)] : meant;
    }

    /// <summary>What becomes of a sign that the rules would take.</summary>
    /// <param name="mayRuleOut">What is claimed may take tools out of the running, and wants more certainty.</param>
    public Sign Check(Named named, AssertionReader assertions, UtteranceLikeness likeness, Sign sign, bool mayRuleOut)
    {
        if (likeness.Claims(named.Utterance.Masked(assertions.ClauseOf(sign.Span.Start).Span, sign.Span, TrainingExamples.Thing)) is not { } claims)
            return likeness.IsSpent ? sign with { Standing = Standing.Offered, Confidence = policy.OfferedHeard } : sign;
        var least = sign.IsDenied ? policy.LeastDenied : mayRuleOut ? policy.LeastMineRulingOut : policy.LeastMine;
        if (claims[sign.IsDenied ? Claim.Denied : Claim.Mine] >= least)
            return sign;
        // "R, god forbid": if it is the writer's at all, it is the opposite.
        var denied = sign.IsDenied || claims[Claim.Denied] >= policy.LeastOpposite;
        return sign with { Standing = Standing.Offered, Confidence = policy.OfferedHeard, Asserted = sign.Asserted with { IsDenied = denied } };
    }
}
