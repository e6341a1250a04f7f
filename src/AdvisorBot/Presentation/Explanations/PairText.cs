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
        var pairs = advisor.Pairs(answers);
        if (assessment.Stages is [var only])
            return pairs.FirstOrDefault(pair => IsWorthTelling(pair, only, Purpose.Of(advisor.Catalogue, advisor.Interview, answers), answers)) is { } combined
                ? Say(AdvicePhrases.Combined, combined, words)
                : null;
        var leaders = assessment.Stages.SelectMany(stage => stage.Leaders).Select(leader => leader.Tool.Id).ToHashSet();
        if (pairs.FirstOrDefault(pair => leaders.Contains(pair.Prepare.Tool.Id) && leaders.Contains(pair.Deploy.Tool.Id)) is { } together)
            return Together(together, words);
        // What comes first for each part cannot always be joined.
        return pairs.FirstOrDefault() is { } best ? Say(AdvicePhrases.PairInstead, best, words) : null;
    }

    /// <summary>One leads, the other is named behind it at least, and no answer makes what the document says of the two beside the point.</summary>
    static bool IsWorthTelling(Pair pair, StageAssessment stage, Purpose? purpose, Answers answers)
    {
        string[] joined = [pair.Prepare.Tool.Id, pair.Deploy.Tool.Id];
        var leaders = stage.Leaders.Select(leader => leader.Tool.Id).ToHashSet();
        if (leaders.Count > RecommendationView.MostAlternatives || pair.Prepare.Score <= 0 || pair.Deploy.Score <= 0)
            return false;
        var named = RecommendationView.Behind(stage, purpose).Select(tool => tool.Tool.Id).Concat(leaders).ToHashSet();
        return leaders.Overlaps(joined) && named.IsSupersetOf(joined)
            && (
                pair.Reason is not { } said
                    || pair.Prepare.For.Concat(pair.Deploy.For).Any(reason => reason.Point.Id == said.Id)
                    || said.Effects.All(effect => answers[effect.QuestionId] is null));
    }

    static string? Together(Pair pair, Words words)
    {
        if (pair.Prepare.Tool.Name == pair.Deploy.Tool.Name)
            return words.Say(AdvicePhrases.PairSame, ("tool", pair.Prepare.Tool.Name), ("reason", Reason(pair, words)));
        // What joined them may be gone, as may either of them, and is then not praised.
        var isThere = pair.Prepare.Tool.Lifecycle.InService && pair.Deploy.Tool.Lifecycle.InService;
        if (pair.Reason is { } reason)
            return Say(isThere && reason.Correction is null ? AdvicePhrases.Pair : AdvicePhrases.PairThen, pair, words);
        // That nothing was said against what is gone helps nobody.
        return isThere
            ? words.Say(AdvicePhrases.PairPossible, ("build", pair.Prepare.Tool.ShortName), ("deploy", pair.Deploy.Tool.ShortName))
            : null;
    }

    static string Say(Phrase phrase, Pair pair, Words words) =>
        words.Say(
            phrase,
            ("build", LifecycleText.ShortName(pair.Prepare.Tool, words)),
            ("deploy", LifecycleText.ShortName(pair.Deploy.Tool, words)),
            ("reason", phrase == AdvicePhrases.PairThen ? "" : Reason(pair, words))).TrimEnd();

    // A statement has no subject of its own: it is said of which of the two it is. What no longer holds joins nothing.
    static string Reason(Pair pair, Words words) =>
        pair.Reason is not { Correction: null } point ? ""
        : words.Say(
            AdvicePhrases.OfTool,
            ("tool", (pair.Prepare.Tool.Points.Contains(point) ? pair.Prepare : pair.Deploy).Tool.ShortName),
            ("statement", StatementText.Briefly(point, words)));
}
