using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>What was said so far, and which tools are left.</summary>
public static class StandingView
{
    public static ImmutableArray<Block> Answers(Interview interview, Advice.Interviews.Answers answers, Words words)
    {
        var items = answers.InOrder
            .Select(pair => (Question: interview.Find(pair.Key), pair.Value))
            .Where(pair => pair.Question is not null)
            .Select(pair => new Item(pair.Question!.Label, AnswerText.Of(pair.Question, pair.Value, words)))
            .ToImmutableArray();
        return items.IsEmpty
            ? [new Block.Paragraph(words.Say(StandingPhrases.NothingSaid))]
            : [new Block.Paragraph(words.Say(StandingPhrases.Said)), new Block.Facts(items)];
    }

    public static ImmutableArray<Block> Remaining(Assessment assessment, Words words)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (var stage in assessment.Stages)
        {
            blocks.Add(new Block.Heading(words.Say(StandingPhrases.Stage, ("stage", stage.Stage.Name), ("fit", stage.CandidateCount), ("all", stage.ToolCount))));
            blocks.Add(new Block.Bullets([.. stage.Ranked.Select(tool => new Item(null, LifecycleText.Name(tool.Tool, words)))]));
        }
        var ruledOut = assessment.Stages.SelectMany(stage => stage.RuledOut).ToList();
        if (ruledOut.Count > 0)
            blocks.Add(new Block.Fold(words.Say(AdvicePhrases.RuledOut, ("count", ruledOut.Count)), [new Block.Bullets([.. ruledOut.Select(tool => RecommendationView.RuledOut(tool, words))])]));
        return blocks.ToImmutable();
    }
}
