using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>Which two tools go together, when two are needed or the document combines two.</summary>
static class PairText
{
    public static string? Of(Advisor advisor, Answers answers, Assessment assessment, Words words)
    {
        if (assessment.IsDeadEnd)
            return null;
        var leaders = assessment.Stages.SelectMany(stage => stage.Leaders).Select(leader => leader.Tool.Id).ToHashSet();
        var pairs = advisor.Pairs(answers);
        if (assessment.Stages.Length == 1)
            return pairs.FirstOrDefault(pair => Combined(pair, leaders)) is { } combined ? Say(AdvicePhrases.Combined, combined, words) : null;
        if (pairs.FirstOrDefault(pair => leaders.Contains(pair.Prepare.Tool.Id) && leaders.Contains(pair.Deploy.Tool.Id)) is { } together)
            return together.Prepare.Tool.Name == together.Deploy.Tool.Name ? words.Say(AdvicePhrases.PairSame, ("tool", together.Prepare.Tool.Name), ("reason", Reason(together, words))) : Say(Phrase(together), together, words);
        // What comes first for each part cannot always be joined.
        return pairs.FirstOrDefault() is { } best ? Say(AdvicePhrases.PairInstead, best, words) : null;
    }

    // One comes first, and the answers speak for the other as well.
    static bool Combined(Pair pair, HashSet<string> leaders) =>
        (leaders.Contains(pair.Prepare.Tool.Id) || leaders.Contains(pair.Deploy.Tool.Id)) && pair.Prepare.Score > 0 && pair.Deploy.Score > 0;

    // What joined them may be gone, and is then not praised.
    static Phrase Phrase(Pair pair) => pair.Reason?.Correction is null ? AdvicePhrases.Pair : AdvicePhrases.PairThen;

    static string Say(Phrase phrase, Pair pair, Words words) =>
        pair.Reason is null && phrase == AdvicePhrases.Pair ? words.Say(AdvicePhrases.PairPossible, ("build", LifecycleText.ShortName(pair.Prepare.Tool, words)), ("deploy", LifecycleText.ShortName(pair.Deploy.Tool, words)))
        : words.Say(phrase, ("build", LifecycleText.ShortName(pair.Prepare.Tool, words)), ("deploy", LifecycleText.ShortName(pair.Deploy.Tool, words)), ("reason", Reason(pair, words)));

    static string Reason(Pair pair, Words words) =>
        pair.Reason is { } point ? StatementText.Briefly(point, words) : "";
}
