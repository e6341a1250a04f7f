using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Explanations;

/// <summary>What another answer would change.</summary>
/// <param name="Returned">Tools ruled out before that would fit.</param>
/// <param name="Dropped">Tools that fit before and would be ruled out.</param>
/// <param name="Stages">Leaders per stage before and after, for stages needed before or after.</param>
public sealed record Change(
    Assessment Before,
    Assessment After,
    ImmutableArray<Tool> Returned,
    ImmutableArray<Tool> Dropped,
    ImmutableArray<StageChange> Stages)
{
    public bool ChangesLeader => Stages.Any(stage => stage.Changed);

    public bool ChangesAnything => ChangesLeader || !Returned.IsEmpty || !Dropped.IsEmpty;
}

/// <param name="LeadersBefore">Empty when nothing fitted, or the stage was not needed.</param>
public sealed record StageChange(Stage Stage, ImmutableArray<Tool> LeadersBefore, ImmutableArray<Tool> LeadersAfter)
{
    public Tool? LeaderBefore => LeadersBefore.FirstOrDefault();

    public Tool? LeaderAfter => LeadersAfter.FirstOrDefault();

    public bool Changed => !LeadersBefore.Select(tool => tool.Id).SequenceEqual(LeadersAfter.Select(tool => tool.Id));
}

/// <summary>One changed answer that would put another tool first.</summary>
public sealed record Critique(string QuestionId, Answer Answer, Change Change);
