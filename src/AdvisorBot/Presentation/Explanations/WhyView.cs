using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>Why a tool stands where it stands.</summary>
public static class WhyView
{
    public static ImmutableArray<Block> Of(WhyReport report, Interview interview, Words words)
    {
        var tool = report.Tool.Tool.Name;
        if (!report.Tool.Fits)
            return
            [
                new Block.Paragraph(words.Say(WhyPhrases.DoesNotFit, ("tool", tool))),
                Because(report.Tool.RuledOutBy, interview, words),
                .. Unstated(report.Unstated, tool, interview, words),
            ];
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(new Block.Paragraph(Standing(report, words)));
        if (report.Tool.For.IsEmpty)
            blocks.Add(new Block.Paragraph(words.Say(WhyPhrases.NothingFor)));
        else
            blocks.Add(Because(report.Tool.For, interview, words));
        if (!report.Tool.Against.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(words.Say(WhyPhrases.But)));
            blocks.Add(Because(report.Tool.Against, interview, words));
        }
        blocks.AddRange(Unstated(report.Unstated, tool, interview, words));
        return blocks.ToImmutable();
    }

    public static ImmutableArray<Block> Of(WhyNotReport report, Interview interview, Words words)
    {
        var tool = report.Tool.Tool.Name;
        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (!report.RuledOutBy.IsEmpty)
        {
            blocks.Add(new Block.Paragraph(words.Say(WhyPhrases.RuledOut, ("tool", tool))));
            blocks.Add(Because(report.RuledOutBy, interview, words));
            blocks.Add(new Block.Paragraph(words.Say(WhyPhrases.WouldReturn, ("tool", tool), ("questions", words.All(Labels(report.WouldReturn, interview))))));
        }
        else if (report.Leader is not { } leader)
        {
            blocks.Add(
                new Block.Paragraph(
                    report.Level.IsEmpty
                        ? words.Say(WhyPhrases.IsFirst, ("tool", tool))
                        : words.Say(WhyPhrases.IsLevel, ("tool", tool), ("others", Names(report.Level, words)))));
        }
        else
        {
            blocks.Add(new Block.Paragraph(words.Say(WhyPhrases.Behind, ("tool", tool), ("leader", leader.Tool.Name))));
            if (!report.Lacked.IsEmpty)
            {
                blocks.Add(new Block.Paragraph(words.Say(WhyPhrases.LeaderHas, ("leader", leader.Tool.Name))));
                blocks.Add(Because(report.Lacked, interview, words));
            }
            if (!report.Against.IsEmpty)
            {
                blocks.Add(new Block.Paragraph(words.Say(WhyPhrases.AgainstIt, ("tool", tool))));
                blocks.Add(Because(report.Against, interview, words));
            }
            if (report.Lacked.IsEmpty && report.Against.IsEmpty)
                blocks.Add(new Block.Paragraph(words.Say(WhyPhrases.Level)));
        }
        blocks.AddRange(Unstated(report.Unstated, tool, interview, words));
        return blocks.ToImmutable();
    }

    static string Standing(WhyReport report, Words words) => report switch
    {
        { Leads: false } => words.Say(WhyPhrases.Fits, ("tool", report.Tool.Tool.Name), ("stage", report.Stage.Name), ("rank", report.Rank)),
        { Level.IsEmpty: true } => words.Say(WhyPhrases.Leads, ("tool", report.Tool.Tool.Name), ("stage", report.Stage.Name)),
        _ => words.Say(WhyPhrases.LeadsLevel, ("tool", report.Tool.Tool.Name), ("stage", report.Stage.Name), ("others", Names(report.Level, words))),
    };

    static string Names(ImmutableArray<Tool> tools, Words words) => words.All(tools.Select(tool => LifecycleText.ShortName(tool, words)));

    /// <summary>Each statement behind the answers that woke it.</summary>
    static Block.Bullets Because(ImmutableArray<Reason> reasons, Interview interview, Words words) =>
        new(
            [
                .. reasons.GroupBy(reason => reason.Point.Id)
                    .Select(group => Because(Woken(group, interview, words), StatementText.Of(group.First().Point, words), words)),
            ]);

    static Item Because(string? answers, string statement, Words words) =>
        new(null, answers is null ? statement : words.Say(AdvicePhrases.Because, ("answer", answers), ("statement", statement)));

    static string? Woken(IEnumerable<Reason> reasons, Interview interview, Words words)
    {
        var answers = reasons.DistinctBy(reason => reason.QuestionId)
            .Select(reason => interview.Find(reason.QuestionId) is { } question ? AnswerText.Labelled(question, reason.Answer, words) : null)
            .OfType<string>()
            .ToList();
        return answers.Count == 0 ? null : words.All(answers);
    }

    static IEnumerable<Block> Unstated(ImmutableArray<string> questions, string tool, Interview interview, Words words)
    {
        if (!questions.IsEmpty)
            yield return new Block.Paragraph(
                words.Say(WhyPhrases.Unstated, ("tool", tool), ("questions", words.All(Labels(questions, interview)))),
                Quiet: true);
    }

    static IEnumerable<string> Labels(IEnumerable<string> questionIds, Interview interview) =>
        questionIds.Select(id => interview.Find(id)?.Label).OfType<string>();
}
