using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;

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
