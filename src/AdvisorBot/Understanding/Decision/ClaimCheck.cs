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
sealed class ClaimCheck(Policy policy)
{
    /// <summary>What becomes of a sign that the rules would take.</summary>
    /// <param name="mayRuleOut">What is claimed may take tools out of the running, and wants more certainty.</param>
    public Sign Check(Named named, AssertionReader assertions, UtteranceLikeness likeness, Sign sign, bool mayRuleOut)
    {
        if (likeness.Claims(
            named.Utterance.Masked(
                assertions.ClauseOf(sign.Span.Start).Span, Listed(named, assertions, sign.Span), TrainingExamples.Thing)) is not { } claims)
            return likeness.IsSpent ? sign with { Disposition = Disposition.Offered, Confidence = policy.OfferedHeard } : sign;
        var isDenial = sign.IsDenied || sign.IsWithout;
        var least = isDenial ? policy.LeastDenied : mayRuleOut ? policy.LeastMineRulingOut : policy.LeastMine;
        if (claims[isDenial ? Claim.Denied : Claim.Mine] >= least)
            return sign;
        // "R, god forbid": if it is the writer's at all, it is the opposite.
        var denied = sign.IsDenied || (!isDenial && claims[Claim.Denied] >= policy.LeastOpposite);
        // What is told of others is asked about last.
        return sign with
        {
            Disposition = Disposition.Offered,
            Confidence = policy.OfferedHeard,
            Asserted = sign.Asserted with { IsDenied = denied },
            IsAlternative = claims[Claim.Other] >= policy.LeastOthers
        };
    }

    // "The guys know Python and Docker": what is claimed of one in a list is claimed of all.
    static Span Listed(Named named, AssertionReader assertions, Span place)
    {
        var clause = assertions.ClauseOf(place.Start).Span;
        bool IsListed(int at) => named.Taken[at] || assertions.Cues.Is(at, Cue.And) || assertions.Cues.Is(at, Cue.Or);
        var (start, end) = (place.Start, place.End);
        for (var at = start - 1; at >= clause.Start && IsListed(at); at--)
            start = named.Taken[at] ? at : start;
        for (var at = end; at < clause.End && IsListed(at); at++)
            end = named.Taken[at] ? at + 1 : end;
        return new(start, end);
    }
}
