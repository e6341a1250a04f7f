using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Explanations;

/// <summary>The difference between two assessments of the same catalogue.</summary>
static class Comparing
{
    public static Change Difference(Assessment before, Assessment after)
    {
        var stages = before.Catalogue.Stages.Where(stage => before.FindStage(stage.Id) is not null || after.FindStage(stage.Id) is not null);
        var changes = stages.Select(stage => new StageChange(stage, Leaders(before, stage), Leaders(after, stage))).ToImmutableArray();
        var involved = before.Catalogue.Tools.Where(tool => changes.Any(change => change.Stage.Id == tool.StageId)).ToList();
        return new(
            before,
            after,
            [.. involved.Where(tool => !before.Fits(tool.Id) && after.Fits(tool.Id))],
            [.. involved.Where(tool => before.Fits(tool.Id) && !after.Fits(tool.Id))],
            changes);
    }

    static ImmutableArray<Tool> Leaders(Assessment assessment, Stage stage) =>
        assessment.FindStage(stage.Id) is { } found ? [.. found.Leaders.Select(leader => leader.Tool)] : [];
}
