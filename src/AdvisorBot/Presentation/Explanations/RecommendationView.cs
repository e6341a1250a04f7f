using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>The advice: candidates per stage or as a pair, with what speaks for them, what to consider, and what fell out.</summary>
public static class RecommendationView
{
    const int MostAlternatives = 3;

    // Of tools that come out level, before the rest is only counted.
    const int MostNamed = 6;

    /// <summary>The few sentences that are said.</summary>
    public static ImmutableArray<Block> Summary(Advisor advisor, Answers answers, Words words)
    {
        var assessment = advisor.Assess(answers);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var date = words.Month(advisor.Catalogue.AsOf);
        if (assessment.Stages is [{ Leaders: [var only] }])
        {
            blocks.Add(new Block.Paragraph(words.Say(AdvicePhrases.One, ("date", date), ("tool", LifecycleText.Name(only.Tool, words)))));
        }
        else
        {
            blocks.Add(new Block.Paragraph(words.Say(AdvicePhrases.Intro, ("date", date))));
            blocks.Add(new Block.Bullets([.. assessment.Stages.Select(stage => new Item(stage.Stage.Name, First(stage, words)))]));
        }
        foreach (var text in Leaders(assessment).Where(tool => !tool.Lifecycle.InService).Select(tool => LifecycleText.Of(tool, words)).OfType<string>().Distinct())
            blocks.Add(new Block.Paragraph(text));
        if (BestPair(advisor, answers, assessment) is { } pair)
        {
            var reason = pair.Reason is { } point ? StatementText.Of(point, words) : words.Say(AdvicePhrases.PairPossible);
            var phrase = pair.Prepare.Tool.Name == pair.Deploy.Tool.Name ? AdvicePhrases.PairSame : AdvicePhrases.Pair;
            blocks.Add(new Block.Paragraph(phrase == AdvicePhrases.PairSame
                ? words.Say(phrase, ("tool", pair.Prepare.Tool.Name), ("reason", reason))
                : words.Say(phrase, ("build", pair.Prepare.Tool.Name), ("deploy", pair.Deploy.Tool.Name), ("reason", reason))));
        }
        return blocks.ToImmutable();
    }

    /// <summary>The evidence behind it.</summary>
    public static ImmutableArray<Block> Details(Advisor advisor, Answers answers, Words words)
    {
        var assessment = advisor.Assess(answers);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var stage in assessment.Stages)
        {
            foreach (var leader in stage.Leaders.Take(MostAlternatives))
                blocks.AddRange(Candidate(assessment.Stages.Length > 1 ? words.Say(AdvicePhrases.CandidateFor, ("tool", leader.Tool.Name), ("stage", stage.Stage.Name)) : leader.Tool.Name, leader, words));
            var others = stage.Ranked.Skip(stage.Leaders.Length).Take(MostAlternatives).ToList();
            if (others.Count > 0)
                blocks.Add(new Block.Paragraph(words.Say(AdvicePhrases.RunnersUp, ("tools", words.All(others.Select(tool => LifecycleText.Name(tool.Tool, words)))))));
        }
        var ruledOut = assessment.Stages.SelectMany(stage => stage.RuledOut).ToList();
        if (ruledOut.Count > 0)
            blocks.Add(new Block.Fold(words.Say(AdvicePhrases.RuledOut, ("count", ruledOut.Count)), [new Block.Bullets([.. ruledOut.Select(tool => RuledOut(tool, words))])]));
        blocks.Add(new Block.Paragraph(Source(advisor.Catalogue, words), Quiet: true));
        if (advisor.Catalogue.Document.Url is { } url)
            blocks.Add(new Block.Link(advisor.Catalogue.Document.Title, url));
        return blocks.ToImmutable();
    }

    public static Item RuledOut(ToolAssessment tool, Words words) =>
        new(tool.Tool.Name, string.Join(' ', tool.RuledOutBy.Select(reason => reason.Point).DistinctBy(point => point.Id).Select(point => StatementText.Of(point, words))));

    public static string Source(Catalogue catalogue, Words words) =>
        words.Say(AdvicePhrases.Source, ("title", catalogue.Document.Title), ("author", catalogue.Document.Author), ("date", words.Date(catalogue.Document.Date)));

    /// <summary>The pair to show: the best one, as long as it is made of what the stages themselves put first.</summary>
    public static Pair? BestPair(Advisor advisor, Answers answers, Assessment assessment)
    {
        if (assessment.IsDeadEnd)
            return null;
        var leaders = Leaders(assessment).Select(tool => tool.Id).ToHashSet();
        return advisor.Pairs(answers).FirstOrDefault(pair => leaders.Contains(pair.Prepare.Tool.Id) && leaders.Contains(pair.Deploy.Tool.Id));
    }

    static IEnumerable<Tool> Leaders(Assessment assessment) => assessment.Stages.SelectMany(stage => stage.Leaders).Select(leader => leader.Tool);

    static string First(StageAssessment stage, Words words) => stage.Leaders switch
    {
        [] => words.Say(AdvicePhrases.Nothing),
        [var one] => LifecycleText.Name(one.Tool, words),
        var several => words.Say(AdvicePhrases.Level, ("tools", words.Some(several.Select(leader => LifecycleText.Name(leader.Tool, words)), MostNamed))),
    };

    /// <summary>What the document asks to consider, besides what the answers have woken.</summary>
    static IEnumerable<Point> Considerations(ToolAssessment tool) =>
        tool.Tool.Points.Where(point => point.Kind == PointKind.Consideration).Except(tool.For.Concat(tool.Against).Select(reason => reason.Point));

    static IEnumerable<Block> Candidate(string heading, ToolAssessment tool, Words words)
    {
        yield return new Block.Heading(heading);
        yield return new Block.Paragraph(tool.Tool.Summary);
        if (!tool.For.IsEmpty)
        {
            yield return new Block.Paragraph(words.Say(AdvicePhrases.For));
            yield return new Block.Bullets(StatementText.Items(tool.For, words));
        }
        if (!tool.Against.IsEmpty)
        {
            yield return new Block.Paragraph(words.Say(AdvicePhrases.Against));
            yield return new Block.Bullets(StatementText.Items(tool.Against, words));
        }
        var others = StatementText.Items(Considerations(tool), words);
        if (!others.IsEmpty)
            yield return new Block.Fold(words.Say(AdvicePhrases.Consider, ("count", others.Length)), [new Block.Bullets(others)]);
        // The summary has told already that a tool is retired.
        if (tool.Tool.Lifecycle.InService && LifecycleText.Of(tool.Tool, words) is { } lifecycle)
            yield return new Block.Fold(words.Say(AdvicePhrases.Today, ("tool", tool.Tool.ShortName)), [new Block.Paragraph(lifecycle)]);
    }
}
