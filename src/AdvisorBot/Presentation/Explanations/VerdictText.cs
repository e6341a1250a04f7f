using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>
/// What the document puts first, said as it stands; then what became of it since. A lead that nothing speaks for is said to
/// be one, and a tie of many is no advice: it is told what would part them.
/// </summary>
static class VerdictText
{
    // More tools than this side by side are no advice.
    const int MostLevel = 3;

    // Of those that are level, named on one line.
    const int MostNamed = 5;

    // Of tools in service behind a retired leader.
    const int MostStillThere = 2;

    public static IEnumerable<Block> Of(Advisor advisor, Assessment assessment, Words words)
    {
        var date = words.Month(advisor.Catalogue.AsOf);
        var several = assessment.Stages.Length > 1;
        if (!several && Doubt(advisor, assessment, assessment.Stages[0], words) is { } doubt)
            yield return new Block.Paragraph(doubt);
        if (several)
        {
            var doubts = assessment.Stages.Select(stage => Doubt(advisor, assessment, stage, words)).ToList();
            // What holds for every stage is said once, below them.
            var shared = doubts.Distinct().Count() == 1 ? doubts[0] : null;
            var isBeside = IsShort(assessment);
            yield return new Block.Paragraph(words.Say(AdvicePhrases.Intro, ("date", date)));
            yield return new Block.Bullets(
                [
                    .. assessment.Stages.Zip(
                        doubts,
                        (stage, weak) => new Item(
                            stage.Stage.Name, Joined(First(stage, words), isBeside ? Since(stage, true, words) : "", weak == shared ? null : weak))),
                ]);
            if (shared is not null)
                yield return new Block.Paragraph(shared);
        }
        else
        {
            yield return new Block.Paragraph(words.Say(AdvicePhrases.One, ("date", date), ("text", First(assessment.Stages[0], words))));
        }
        foreach (var text in More(advisor, assessment, words))
            yield return new Block.Paragraph(text);
    }

    /// <summary>What would part those that are level, and what became of those that lead; nothing of it twice.</summary>
    static IEnumerable<string> More(Advisor advisor, Assessment assessment, Words words)
    {
        var level = assessment.Stages.Where(stage => stage.Leaders.Length > MostLevel)
            .GroupBy(stage => Parting(advisor, assessment, stage, words), stage => stage.Stage.Name)
            .ToDictionary(
                stages => stages.First(),
                stages =>
                    stages.Count() < assessment.Stages.Length
                        ? words.Say(AdvicePhrases.InStage, ("stage", words.All(stages)), ("text", stages.Key))
                        : stages.Key);
        var isShort = IsShort(assessment);
        return assessment.Stages
            .Select(stage =>
                stage.Leaders.Length > MostLevel ? level.GetValueOrDefault(stage.Stage.Name, "")
                : isShort && assessment.Stages.Length > 1 ? ""
                : Since(stage, isShort, words))
            .Where(text => text.Length > 0);
    }

    /// <summary>What became of several is told in short, beside each where it is named: the rest stands with each of them.</summary>
    static bool IsShort(Assessment assessment) =>
        assessment.Stages.Where(stage => stage.Leaders.Length <= MostLevel)
            .Sum(stage => stage.Leaders.Count(leader => !leader.Tool.Lifecycle.InService)) > 1;

    static string Joined(params IEnumerable<string?> texts) => string.Join(' ', texts.Where(text => !string.IsNullOrEmpty(text)));

    static string First(StageAssessment stage, Words words) => stage.Leaders switch
    {
        [] => words.Say(AdvicePhrases.Nothing),
        [var one] => $"{one.Tool.Name}.",
        { Length: <= MostLevel } several => words.Say(AdvicePhrases.Level, ("tools", words.All(several.Select(leader => leader.Tool.Name)))),
        var many =>
            words.Say(
                AdvicePhrases.Many,
                ("tools", words.Some(many.Select(leader => LifecycleText.ShortName(leader.Tool, words)), MostNamed)),
                ("count", many.Length)),
    };

    /// <summary>Null when something speaks for the leader, and something of it touches the goal.</summary>
    static string? Doubt(Advisor advisor, Assessment assessment, StageAssessment stage, Words words)
    {
        if (stage.Leaders.IsEmpty)
            return null;
        if (stage.Leaders.All(leader => leader.For.IsEmpty))
            return words.Say(AdvicePhrases.NoReason);
        return Purpose.Of(advisor.Catalogue, advisor.Interview, assessment.Answers) is { } goal
            && stage.Leaders.All(leader => leader.For.All(reason => reason.QuestionId != goal.Question.Id))
            ? words.Say(AdvicePhrases.NotTheGoal, ("answer", AnswerText.Of(goal.Question, goal.Answer, words)))
            : null;
    }

    static string Parting(Advisor advisor, Assessment assessment, StageAssessment stage, Words words)
    {
        if (advisor.Parting(assessment.Answers, stage.Stage.Id) is { } next)
            return words.Say(AdvicePhrases.Parting, ("question", next.Prompt));
        var silent = stage.Leaders.Select(leader => advisor.Why(assessment.Answers, leader.Tool.Id).Unstated.AsEnumerable())
            .Aggregate((all, some) => all.Intersect(some))
            .Select(id => advisor.Interview.Find(id)?.Label).OfType<string>().ToList();
        return silent.Count > 0 ? words.Say(AdvicePhrases.Silent, ("questions", words.All(silent))) : words.Say(AdvicePhrases.Alike);
    }

    /// <summary>What took the place of retired leaders, and what of the guide is still there.</summary>
    static string Since(StageAssessment stage, bool isShort, Words words)
    {
        if (stage.Leaders.Length > MostLevel)
            return "";
        var gone = stage.Leaders.Select(leader => leader.Tool).Where(tool => !tool.Lifecycle.InService)
            .Select(tool => isShort ? LifecycleText.Place(tool, words, isNamed: stage.Leaders.Length > 1) : LifecycleText.Successor(tool, words)).ToList();
        if (gone.Count == 0)
            return "";
        var there = stage.Ranked.Where(tool => tool.Tool.Lifecycle.InService && !tool.For.IsEmpty).Take(MostStillThere)
            .Select(tool => isShort ? tool.Tool.ShortName : tool.Tool.Name).ToList();
        return Joined([.. gone, there.Count == 0 ? null : words.Say(AdvicePhrases.StillThere, ("tools", words.All(there)))]);
    }
}
