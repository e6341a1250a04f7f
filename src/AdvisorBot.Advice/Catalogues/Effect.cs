using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>What a point does to its tool while the condition holds.</summary>
/// <param name="Weight">1 to 5; without meaning for <see cref="EffectKind.RulesOut"/>.</param>
public sealed record Effect(Condition Condition, EffectKind Kind, int Weight = 1)
{
    /// <summary>Of one that depends on several questions: the conditions beside the first, each on a question of its own.</summary>
    public ImmutableArray<Condition> Others { get; init; } = [];

    /// <summary>Of several conditions one is enough; otherwise all must hold.</summary>
    public bool IsAny { get; init; }

    /// <summary>The question of the first condition.</summary>
    public string QuestionId => Condition.QuestionId;

    public IEnumerable<Condition> Conditions => Others.Prepend(Condition);

    /// <summary>Depends on the answers to several questions together.</summary>
    public bool IsJoint => !Others.IsEmpty;

    /// <summary>What it depends on.</summary>
    public Requirement Requirement => new([.. Conditions], IsAny);

    /// <summary>Whether the answers meet it for certain.</summary>
    public bool Holds(Interview interview, Answers answers) => Requirement.Holds(interview, answers);

    public bool Equals(Effect? other) =>
        other is not null && Condition == other.Condition && Kind == other.Kind && Weight == other.Weight
        && IsAny == other.IsAny && Others.SequenceEqual(other.Others);

    public override int GetHashCode() => HashCode.Combine(Condition, Kind, Weight, IsAny, Others.Length);
}
