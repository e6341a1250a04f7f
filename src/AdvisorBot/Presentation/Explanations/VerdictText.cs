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
            yield return new Block.Paragraph(words.Say(AdvicePhrases.Intro, ("date", date)));
            yield return new Block.Bullets([.. assessment.Stages.Select(stage => new Item(stage.Stage.Name, $"{First(stage, words)}{(Doubt(advisor, assessment, stage, words) is { } weak ? $" {weak}" : "")}"))]);
        }
        else
        {
            yield return new Block.Paragraph(words.Say(AdvicePhrases.One, ("date", date), ("text", First(assessment.Stages[0], words))));
        }
        foreach (var stage in assessment.Stages)
        {
            var more = stage.Leaders.Length > MostLevel ? Parting(advisor, assessment, stage, words) : Since(stage, words);
            if (more.Length > 0)
                yield return new Block.Paragraph(several && stage.Leaders.Length > MostLevel ? words.Say(AdvicePhrases.InStage, ("stage", stage.Stage.Name), ("text", more)) : more);
        }
    }

    static string First(StageAssessment stage, Words words) => stage.Leaders switch
    {
        [] => words.Say(AdvicePhrases.Nothing),
        [var one] => $"{one.Tool.Name}.",
        { Length: <= MostLevel } several => words.Say(AdvicePhrases.Level, ("tools", words.All(several.Select(leader => leader.Tool.Name)))),
        var many => words.Say(AdvicePhrases.Many, ("tools", words.Some(many.Select(leader => LifecycleText.ShortName(leader.Tool, words)), MostNamed)), ("count", many.Length)),
    };

    /// <summary>Null when something speaks for the leader, and something of it touches the goal.</summary>
    static string? Doubt(Advisor advisor, Assessment assessment, StageAssessment stage, Words words)
    {
        if (stage.Leaders.IsEmpty)
            return null;
        if (stage.Leaders.All(leader => leader.For.IsEmpty))
            return words.Say(AdvicePhrases.NoReason);
        return Purpose.Of(advisor.Catalogue, advisor.Interview, assessment.Answers) is { } goal && stage.Leaders.All(leader => leader.For.All(reason => reason.QuestionId != goal.Question.Id))
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
    static string Since(StageAssessment stage, Words words)
    {
        var gone = stage.Leaders.Where(leader => !leader.Tool.Lifecycle.InService).Select(leader => LifecycleText.Successor(leader.Tool, words)).ToList();
        if (gone.Count == 0)
            return "";
        var there = stage.Ranked.Where(tool => tool.Tool.Lifecycle.InService && !tool.For.IsEmpty).Take(MostStillThere).Select(tool => tool.Tool.Name).ToList();
        return string.Join(' ', there.Count == 0 ? gone : gone.Append(words.Say(AdvicePhrases.StillThere, ("tools", words.All(there)))));
    }
}
