using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>What an answer did to the field, and which statement did it.</summary>
public static class NarrowingView
{
    // More would bury the next question; "what is left" shows all.
    const int MostNamed = 3;

    public static ImmutableArray<Block> Of(Assessment before, Assessment after, Words words)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var dropped = Tools(after, tool => !tool.Fits && before.Find(tool.Tool.Id) is { Fits: true });
        var returned = Tools(after, tool => tool.Fits && before.Find(tool.Tool.Id) is { Fits: false });
        if (dropped is [var only])
        {
            blocks.Add(
                new Block.Paragraph(words.Say(NarrowingPhrases.DroppedOne, ("tool", LifecycleText.Name(only.Tool, words)), ("statement", Cause(only, words)))));
        }
        else if (dropped.Count > 1)
        {
            // One statement often rules out many; it is said once.
            var causes = dropped.GroupBy(tool => Cause(tool, words)).ToList();
            blocks.Add(new Block.Paragraph(words.Say(NarrowingPhrases.Dropped, ("count", dropped.Count))));
            blocks.Add(new Block.Bullets([.. causes.Take(MostNamed).Select(cause => new Item(Names([.. cause], words), cause.Key))]));
            if (causes.Count > MostNamed)
                blocks.Add(More([.. causes.Skip(MostNamed).SelectMany(cause => cause).Select(tool => tool.Tool).DistinctBy(tool => tool.ShortName)], words));
        }
        if (returned.Count > 0)
            blocks.Add(
                new Block.Paragraph(
                    words.Say(NarrowingPhrases.Returned, ("tools", words.All(returned.Select(tool => LifecycleText.ShortName(tool.Tool, words)).Distinct())))));
        return blocks.ToImmutable();
    }

    static string Names(ImmutableArray<ToolAssessment> tools, Words words) =>
        tools is [var only]
            ? LifecycleText.Name(only.Tool, words)
            : words.Some(tools.Select(tool => LifecycleText.ShortName(tool.Tool, words)).Distinct(), MostNamed);

    static Block.Paragraph More(ImmutableArray<Tool> tools, Words words) =>
        new(words.Say(NarrowingPhrases.More, ("tools", words.All(tools.Select(tool => LifecycleText.ShortName(tool, words)))), ("tool", tools[0].ShortName)));

    static List<ToolAssessment> Tools(Assessment assessment, Func<ToolAssessment, bool> matches) =>
        [.. assessment.Stages.SelectMany(stage => stage.Ranked.Concat(stage.RuledOut)).Where(matches)];

    static string Cause(ToolAssessment tool, Words words) => StatementText.Briefly(tool.RuledOutBy[0].Point, words);
}
