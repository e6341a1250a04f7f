using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>Tests on a question each, which decide together.</summary>
/// <param name="Conditions">At least one.</param>
/// <param name="IsAny">One of them is enough; otherwise all must hold.</param>
public sealed record Requirement(ImmutableArray<Condition> Conditions, bool IsAny)
{
    /// <summary>A single test.</summary>
    public static Requirement Of(Condition condition) => new([condition], false);

    public static Requirement AllOf(params ImmutableArray<Condition> conditions) => new(conditions, false);

    public static Requirement AnyOf(params ImmutableArray<Condition> conditions) => new(conditions, true);

    /// <summary>The questions that it tests.</summary>
    public IEnumerable<string> QuestionIds => Conditions.Select(condition => condition.QuestionId);

    /// <summary>Whether the answers meet it for certain.</summary>
    public bool Holds(Interview interview, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(answers);
        return Is(condition => Holds(condition, interview, answers));
    }

    /// <summary>Whether it holds, or may come to hold once questions that are not settled yet are answered.</summary>
    public bool MayHold(Interview interview, Answers answers)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(answers);
        return Is(condition => Holds(condition, interview, answers) || MayCome(condition, interview, answers));
    }

    /// <summary>Puts together what is so of each test.</summary>
    public bool Is(Func<Condition, bool> so) => IsAny ? Conditions.Any(so) : Conditions.All(so);

    public bool Equals(Requirement? other) => other is not null && IsAny == other.IsAny && Conditions.SequenceEqual(other.Conditions);

    public override int GetHashCode() => Conditions.Aggregate(IsAny ? 1 : 0, HashCode.Combine);

    static bool MayCome(Condition condition, Interview interview, Answers answers) =>
        interview.Find(condition.QuestionId) is { } question
        && !question.IsSettledBy(answers[question.Id])
        && condition.MayHold(question, answers[question.Id]);

    static bool Holds(Condition condition, Interview interview, Answers answers) =>
        interview.Find(condition.QuestionId) is { } question && condition.Holds(question, answers[question.Id]);
}
