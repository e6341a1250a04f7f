using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>The advice: one screen of verdict, reasons, risk and what would change it; everything else folded.</summary>
public static class RecommendationView
{
    internal const int MostAlternatives = 3;
    const int MostReasons = 3;

    /// <summary>The one screen.</summary>
    public static ImmutableArray<Block> Summary(Advisor advisor, Answers answers, Words words)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        var assessment = advisor.Assess(answers);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(VerdictText.Of(advisor, assessment, words));
        // The first of each stage before the second of any.
        var leaders = assessment.Stages.Where(stage => stage.Leaders.Length <= MostAlternatives)
            .SelectMany(stage => stage.Leaders.Select((leader, place) => (leader, place))).OrderBy(one => one.place).Select(one => one.leader).ToList();
        var pair = PairText.Of(advisor, answers, assessment, words) is { } joined ? new Block.Paragraph(joined) : null;
        // Of several stages the verdict is a list, which what joins them completes.
        var isVerdict = assessment.Stages.Length > 1;
        if (pair is not null && isVerdict)
            blocks.Add(pair);
        var reasons = ReasonText.Best(leaders, advisor.Interview, MostReasons, words);
        // Two lists in a row would be read as one.
        if (!reasons.IsEmpty && blocks[^1] is Block.Bullets)
            blocks.Add(new Block.Paragraph(words.Say(AdvicePhrases.For)));
        if (!reasons.IsEmpty)
            blocks.Add(new Block.Bullets(reasons));
        if (pair is not null && !isVerdict)
            blocks.Add(pair);
        if (ReasonText.Risk(leaders, answers, words) is { } risk)
            blocks.Add(new Block.Paragraph(words.Say(AdvicePhrases.Risk, ("statement", risk))));
        if (Changing(advisor, answers, words) is { } change)
            blocks.Add(new Block.Paragraph(change));
        return blocks.ToImmutable();
    }

    /// <summary>Those next in line that serve what the person is after.</summary>
    internal static ImmutableArray<ToolAssessment> Behind(StageAssessment stage, Purpose? purpose) =>
        [.. stage.Ranked.Skip(stage.Leaders.Length).Where(tool => purpose?.IsServedBy(tool) != false).Take(MostAlternatives)];

    /// <summary>The evidence behind it, folded.</summary>
    public static ImmutableArray<Block> Details(Advisor advisor, Answers answers, Words words)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        var assessment = advisor.Assess(answers);
        var purpose = Purpose.Of(advisor.Catalogue, advisor.Interview, answers);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var stage in assessment.Stages)
        {
            foreach (var leader in stage.Leaders.Where(_ => stage.Leaders.Length <= MostAlternatives))
            {
                var title = assessment.Stages.Length > 1
                    ? words.Say(AdvicePhrases.CandidateFor, ("tool", leader.Tool.Name), ("stage", stage.Stage.Name))
                    : leader.Tool.Name;
                blocks.Add(new Block.Fold(title, [.. Candidate(leader, words)], Spare: true));
            }
        }
        blocks.AddRange(NextInLine(assessment, purpose, words));
        blocks.AddRange(RecapView.NotForTheGoal(assessment, purpose, words));
        var ruledOut = assessment.Stages.SelectMany(stage => stage.RuledOut).ToList();
        if (ruledOut.Count > 0)
            blocks.Add(
                new Block.Fold(
                    words.Say(AdvicePhrases.RuledOut, ("count", ruledOut.Count)),
                    [new Block.Bullets([.. ruledOut.Select(tool => RuledOut(tool, words))])],
                    Spare: true));
        blocks.Add(Sources.Of(advisor.Catalogue, assessment, words));
        blocks.Add(new Block.Paragraph(words.Say(AdvicePhrases.Caution), Quiet: true));
        return blocks.ToImmutable();
    }

    /// <summary>A line for one stage; the lines of several are folded.</summary>
    static IEnumerable<Block> NextInLine(Assessment assessment, Purpose? purpose, Words words)
    {
        var next = assessment.Stages.Select(stage => (stage.Stage.Name, Tools: Behind(stage, purpose))).Where(stage => !stage.Tools.IsEmpty)
            .Select(stage => new Item(stage.Name, words.All(stage.Tools.Select(tool => LifecycleText.Name(tool.Tool, words))))).ToImmutableArray();
        if (!next.IsEmpty)
            yield return assessment.Stages.Length > 1
                ? new Block.Fold(words.Say(AdvicePhrases.NextInLine), [new Block.Bullets(next)])
                : new Block.Paragraph(words.Say(AdvicePhrases.RunnersUp, ("tools", next[0].Text)));
    }

    public static Item RuledOut(ToolAssessment tool, Words words)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return new(
            LifecycleText.Name(tool.Tool, words),
            string.Join(
                ' ',
                tool.RuledOutBy.Select(reason => reason.Point).DistinctBy(point => point.Id).Select(point => StatementText.Briefly(point, words))));
    }

    static string? Changing(Advisor advisor, Answers answers, Words words)
    {
        foreach (var critique in advisor.Critiques(answers))
        {
            var leads = critique.Change.Stages.Where(stage => stage.Changed && stage.LeadersAfter.Length == 1).Select(stage => stage.LeadersAfter[0]).ToList();
            if (leads.Count > 0 && advisor.Interview.Find(critique.QuestionId) is { } question)
                return words.Say(
                    AdvicePhrases.WouldChange,
                    ("case", AnswerText.Supposed(question, critique.Answer, words)),
                    ("tool", words.All(leads.Select(tool => LifecycleText.ShortName(tool, words)))));
        }
        return null;
    }

    /// <summary>What the document asks to consider, besides what the answers have woken.</summary>
    static IEnumerable<Point> Considerations(ToolAssessment tool) =>
        tool.Tool.Points.Where(point => point.Kind == PointKind.Consideration).Except(tool.For.Concat(tool.Against).Select(reason => reason.Point));

    static IEnumerable<Block> Candidate(ToolAssessment tool, Words words)
    {
        yield return new Block.Paragraph(tool.Tool.Summary);
        foreach (var (title, points) in new[]
        {
            (AdvicePhrases.For, ReasonText.Lasting(tool.For, tool.Against).Select(reason => reason.Point)),
            (AdvicePhrases.Against, ReasonText.Lasting(tool.Against, tool.For).Select(reason => reason.Point)),
            (AdvicePhrases.Consider, Considerations(tool)),
        })
        {
            var items = StatementText.BriefItems(points, words);
            if (items.IsEmpty)
                continue;
            yield return new Block.Paragraph(words.Say(title));
            yield return new Block.Bullets(items);
        }
        if (LifecycleText.Of(tool.Tool, words, withSource: false) is { } lifecycle)
            yield return new Block.Paragraph(lifecycle);
    }
}
