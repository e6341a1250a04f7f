using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Explanations;

/// <param name="LeadersBefore">Empty when nothing fitted, or the stage was not needed.</param>
public sealed record StageChange(Stage Stage, ImmutableArray<Tool> LeadersBefore, ImmutableArray<Tool> LeadersAfter)
{
    public Tool? LeaderBefore => LeadersBefore.FirstOrDefault();

    public Tool? LeaderAfter => LeadersAfter.FirstOrDefault();

    public bool Changed => !LeadersBefore.Select(tool => tool.Id).SequenceEqual(LeadersAfter.Select(tool => tool.Id));
}
