using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>What can be said of the advice itself: how sure it is, what would change it, where it comes from, what it leaves out.</summary>
public static class ConfidenceView
{
    const int MostNamed = 5;
    const int MostStatements = 4;

    public static ImmutableArray<Block> Of(AdviceAspect aspect, Advisor advisor, Assessment assessment, Words words)
    {
        ArgumentNullException.ThrowIfNull(advisor);
        ArgumentNullException.ThrowIfNull(assessment);
        return aspect switch
        {
            AdviceAspect.Certainty => Certainty(advisor, assessment, words),
            AdviceAspect.Change => Change(advisor, assessment, words),
            AdviceAspect.Source => Source(advisor, assessment, words),
            AdviceAspect.Current => Current(advisor, words),
            AdviceAspect.Silences => Silences(advisor, assessment, words),
            _ => Next(assessment, words),
        };
    }

    static ImmutableArray<Block> Certainty(Advisor advisor, Assessment assessment, Words words)
    {
        var said = assessment.Answers.InOrder.Count(pair => pair.Value is not Answer.NotSure);
        if (said == 0)
            return [Paragraph(words.Say(ConfidencePhrases.NoAnswers))];
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var stage in assessment.Stages.Where(stage => !stage.Leaders.IsEmpty))
            blocks.Add(Paragraph(Lead(stage, words)));
        var open = advisor.Next(assessment.Answers) is null ? "" : words.Say(ConfidencePhrases.Open) + " ";
        blocks.Add(
            Paragraph(
                $"{words.Say(ConfidencePhrases.Rests, ("count", said))} {open}{words.Say(ConfidencePhrases.Caution, ("date", words.Month(advisor.Catalogue.AsOf)))}"));
        return blocks.ToImmutable();
    }

    static string Lead(StageAssessment stage, Words words)
    {
        if (stage.Leaders.Length > 1)
            return words.Say(ConfidencePhrases.Level, ("tools", words.Some(stage.Leaders.Select(leader => leader.Tool.Name), MostNamed)));
        var leader = stage.Leaders[0];
        return stage.Ranked.Skip(1).FirstOrDefault() is { } second
            ? words.Say(ConfidencePhrases.Lead, ("leader", leader.Tool.Name), ("second", second.Tool.Name), ("margin", leader.Score - second.Score))
            : words.Say(ConfidencePhrases.Alone, ("leader", leader.Tool.Name));
    }

    static ImmutableArray<Block> Change(Advisor advisor, Assessment assessment, Words words)
    {
        var items = advisor.Critiques(assessment.Answers).Select(critique => new Item(null, words.Say(
            RepairPhrases.Option,
            ("answers", AnswerText.Labelled(advisor.Interview.Find(critique.QuestionId)!, critique.Answer, words)),
            ("tools", words.Some(
                critique.Change.Stages.Where(stage => stage.Changed).SelectMany(stage => stage.LeadersAfter).Select(tool => tool.ShortName).Distinct(),
                MostNamed))))).ToImmutableArray();
        return items.IsEmpty ? [Paragraph(words.Say(ConfidencePhrases.NoChange))] : [Paragraph(words.Say(ConfidencePhrases.Change)), new Block.Bullets(items)];
    }

    static ImmutableArray<Block> Next(Assessment assessment, Words words)
    {
        var tries = assessment.Stages.Where(stage => !stage.Leaders.IsEmpty).Select(stage => stage.Ranked.Skip(1).FirstOrDefault() is { } second
            ? words.Say(ConfidencePhrases.NextAgainst, ("tool", stage.Leaders[0].Tool.Name), ("second", second.Tool.Name))
            : words.Say(ConfidencePhrases.Next, ("tool", stage.Leaders[0].Tool.Name))).Distinct().ToList();
        // Once, however many stages there are.
        return tries.Count == 0 ? [] : [Paragraph(words.Say(ConfidencePhrases.Ends)), .. tries.Select(Paragraph)];
    }

    static ImmutableArray<Block> Source(Advisor advisor, Assessment assessment, Words words)
    {
        var document = advisor.Catalogue.Document;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Paragraph(words.Say(ConfidencePhrases.Source, ("title", document.Title), ("author", document.Author), ("date", words.Date(document.Date)))));
        if (document.Url is { } url)
            blocks.Add(new Block.Link(document.Title, url));
        foreach (var leader in assessment.Stages.SelectMany(stage => stage.Leaders.Take(1)).Where(leader => !leader.For.IsEmpty))
        {
            blocks.Add(Paragraph(words.Say(ConfidencePhrases.SourceStatements, ("tool", leader.Tool.Name))));
            blocks.Add(new Block.Bullets([.. StatementText.Items(leader.For, words).Take(MostStatements)]));
        }
        return blocks.ToImmutable();
    }

    static ImmutableArray<Block> Current(Advisor advisor, Words words)
    {
        var tools = advisor.Catalogue.Tools;
        var retired = tools.Where(tool => !tool.Lifecycle.InService).Select(tool => LifecycleText.Name(tool, words)).ToList();
        var lookedUp = tools.Select(tool => tool.Lifecycle.AsOf).DefaultIfEmpty().Max();
        return
        [
            Paragraph(words.Say(ConfidencePhrases.Dated, ("date", words.Month(advisor.Catalogue.AsOf)))),
            Paragraph(retired.Count == 0 ? words.Say(ConfidencePhrases.NoneRetired) : words.Say(ConfidencePhrases.Retired, ("tools", words.All(retired)))),
            .. lookedUp == default
                ? Enumerable.Empty<Block>()
                : [new Block.Paragraph(words.Say(ConfidencePhrases.LookedUp, ("date", words.Date(lookedUp))), Quiet: true)],
        ];
    }

    static ImmutableArray<Block> Silences(Advisor advisor, Assessment assessment, Words words)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var leader in assessment.Stages.SelectMany(stage => stage.Leaders.Take(1)))
        {
            var unstated = advisor.Why(assessment.Answers, leader.Tool.Id).Unstated.Select(id => advisor.Interview.Find(id)!.Label).ToList();
            if (unstated.Count > 0)
                blocks.Add(Paragraph(words.Say(ConfidencePhrases.Unstated, ("tool", leader.Tool.Name), ("questions", words.All(unstated)))));
        }
        var open = advisor.Interview.Questions.Where(question => assessment.Answers[question.Id] is null or Answer.NotSure)
            .Select(question => question.Label)
            .ToList();
        if (open.Count > 0)
            blocks.Add(Paragraph(words.Say(ConfidencePhrases.NotAsked, ("questions", words.All(open)))));
        var outside = advisor.Catalogue.Topics.Where(topic => topic.Outside).Select(topic => topic.Label).ToList();
        if (outside.Count > 0)
            blocks.Add(Paragraph(words.Say(ConfidencePhrases.Outside, ("topics", words.All(outside)))));
        return blocks.ToImmutable();
    }

    static Block.Paragraph Paragraph(string text) => new(text);
}
