using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>Tests that decide together, and what they do to which tools once they hold.</summary>
sealed class CompiledJoint(Requirement test, CompiledCondition result)
{
    public Requirement Test { get; } = test;

    /// <summary>Its tools and what they get; the condition in it is the first of the tests.</summary>
    public CompiledCondition Result { get; } = result;

    public int Number => Result.Number;

    /// <summary>The same effects on one of the tests alone: what is left when all others are settled.</summary>
    public CompiledCondition On(Condition condition) => new(condition, Number) { RuledOut = Result.RuledOut, Touched = Result.Touched, Deltas = Result.Deltas };
}
