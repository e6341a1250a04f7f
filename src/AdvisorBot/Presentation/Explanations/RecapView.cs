using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>What was said so far, and which tools are left.</summary>
public static class RecapView
{
    public static ImmutableArray<Block> Answers(Interview interview, Advice.Interviews.Answers answers, Words words)
    {
        var items = answers.InOrder
            .Select(pair => (Question: interview.Find(pair.Key), pair.Value))
            .Where(pair => pair.Question is not null)
            .Select(pair => new Item(pair.Question!.Label, AnswerText.Of(pair.Question, pair.Value, words)))
            .ToImmutableArray();
        return items.IsEmpty
            ? [new Block.Paragraph(words.Say(RecapPhrases.NothingSaid))]
            : [new Block.Paragraph(words.Say(RecapPhrases.Said)), new Block.Facts(items)];
    }

    public static ImmutableArray<Block> Remaining(Advisor advisor, Assessment assessment, Words words)
    {
        var purpose = Purpose.Of(advisor.Catalogue, advisor.Interview, assessment.Answers);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var stage in assessment.Stages)
        {
            blocks.Add(new Block.Heading(words.Say(RecapPhrases.Stage, ("stage", stage.Stage.Name), ("fit", stage.CandidateCount), ("all", stage.ToolCount))));
            blocks.Add(
                new Block.Bullets(
                    [.. stage.Ranked.Where(tool => purpose?.IsServedBy(tool) != false).Select(tool => new Item(null, LifecycleText.Name(tool.Tool, words)))]));
        }
        blocks.AddRange(NotForTheGoal(assessment, purpose, words));
        var ruledOut = assessment.Stages.SelectMany(stage => stage.RuledOut).ToList();
        if (ruledOut.Count > 0)
            blocks.Add(
                new Block.Fold(
                    words.Say(AdvicePhrases.RuledOut, ("count", ruledOut.Count)),
                    [new Block.Bullets([.. ruledOut.Select(tool => RecommendationView.RuledOut(tool, words))])]));
        return blocks.ToImmutable();
    }

    /// <summary>What nothing rules out, and the document does not name for what the person is after either.</summary>
    public static IEnumerable<Block> NotForTheGoal(Assessment assessment, Purpose? purpose, Words words)
    {
        var beside = purpose is null
            ? []
            : assessment.Stages.SelectMany(stage => stage.Ranked.Skip(stage.Leaders.Length)).Where(tool => !purpose.IsServedBy(tool)).ToList();
        if (beside.Count > 0)
        {
            yield return new Block.Paragraph(
                words.Say(
                    RecapPhrases.NotForTheGoal,
                    ("answer", AnswerText.Of(purpose!.Question, purpose.Answer, words)),
                    ("tools", words.All(beside.Select(tool => LifecycleText.ShortName(tool.Tool, words))))),
                Quiet: true);
        }
    }
}
