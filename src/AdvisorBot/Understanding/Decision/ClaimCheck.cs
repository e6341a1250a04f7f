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
