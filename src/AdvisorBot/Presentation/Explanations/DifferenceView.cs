using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>Two assessments of one catalogue, told as the difference between them.</summary>
public static class DifferenceView
{
    // Before much is said, all tools may come out level.
    const int MostNamed = 5;

    /// <summary>What another answer would change.</summary>
    public static ImmutableArray<Block> WouldBe(Advice.Explanations.Change change, Words words)
    {
        if (!change.ChangesAnything)
            return [new Block.Paragraph(words.Say(DifferencePhrases.Nothing))];
        var items = ImmutableArray.CreateBuilder<Item>();
        foreach (var stage in change.Stages.Where(stage => stage.Changed))
            items.Add(new(Place(change.Stages.Length, stage.Stage, words), Moved(stage.LeadersBefore, stage.LeadersAfter, words)));
        if (!change.Returned.IsEmpty)
            items.Add(new(words.Say(DifferencePhrases.WouldReturn), Names(change.Returned, words)));
        if (!change.Dropped.IsEmpty)
            items.Add(new(words.Say(DifferencePhrases.WouldDrop), Names(change.Dropped, words)));
        return [new Block.Bullets(items.ToImmutable())];
    }

    /// <summary>What has changed since advice was given last; empty when nothing has.</summary>
    public static ImmutableArray<Block> Since(Assessment before, Assessment after, Words words)
    {
        // A stage that is not needed any more has no advice to change.
        var items = before.Catalogue.Stages
            .Where(stage => after.FindStage(stage.Id) is not null)
            .Select(stage => (Stage: stage, Before: Leaders(before, stage), After: Leaders(after, stage)))
            .Where(change => !change.Before.Select(tool => tool.Id).SequenceEqual(change.After.Select(tool => tool.Id)))
            .Select(change => new Item(Place(before.Catalogue.Stages.Length, change.Stage, words), Moved(change.Before, change.After, words)))
            .ToImmutableArray();
        return items.IsEmpty
            ? []
            : [new Block.Paragraph(words.Say(DifferencePhrases.NewAdvice)), new Block.Bullets(items)];
    }

    static string Place(int stages, Stage stage, Words words) => stages > 1 ? stage.Name : words.Say(DifferencePhrases.First);

    static ImmutableArray<Tool> Leaders(Assessment assessment, Stage stage) =>
        [.. assessment.FindStage(stage.Id)?.Leaders.Select(leader => leader.Tool) ?? []];

    static string Moved(ImmutableArray<Tool> before, ImmutableArray<Tool> after, Words words) =>
        words.Say(DifferencePhrases.Moved, ("before", Names(before, words)), ("after", Names(after, words)));

    static string Names(ImmutableArray<Tool> tools, Words words) =>
        tools.IsEmpty ? words.Say(DifferencePhrases.NoTool) : words.Some(tools.Select(tool => LifecycleText.ShortName(tool, words)).Distinct(), MostNamed);
}
