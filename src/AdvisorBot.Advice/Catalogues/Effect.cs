using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>What a point does to its tool while the condition holds.</summary>
/// <param name="Weight">1 to 5; without meaning for <see cref="EffectKind.RulesOut"/>.</param>
public sealed record Effect(Condition Condition, EffectKind Kind, int Weight = 1)
{
    public string QuestionId => Condition.QuestionId;
}
