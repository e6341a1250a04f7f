using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>The tests of several questions, as far as questions that are still open may meet them.</summary>
/// <param name="known">A question with what is known of it taken off.</param>
sealed class JointTests(Ruleset rules, Func<string, Answers, Prospect> known)
{
    public bool IsEmpty => rules.Joint.IsEmpty;

    /// <summary>The tests on this question whose answer may decide by itself: the only ones left of several, and those of which any will do.</summary>
    /// <param name="open">The questions that are or may come open.</param>
    public IEnumerable<(CompiledJoint Joint, Condition Test)> DecidedBy(string questionId, Answers answers, HashSet<string> open) =>
        from joint in rules.Joint
        let pending = Pending(joint, answers, open)
        where pending.Length == 1 || joint.Test.IsAny
        let test = pending.FirstOrDefault(condition => condition.QuestionId == questionId)
        where test is not null
        select (joint, test!);

    /// <summary>What only several open questions together may still do.</summary>
    public IEnumerable<Prospect> Together(Answers answers, HashSet<string> open) =>
        from joint in rules.Joint
        where !joint.Test.IsAny
        let pending = Pending(joint, answers, open)
        where pending.Length > 1
        select Prospect.Of(joint, [.. pending.Select(condition => condition.QuestionId)], rules.Tools.Length);

    /// <summary>The tests that open questions may yet meet; none where the others have decided. What is met stays so.</summary>
    ImmutableArray<Condition> Pending(CompiledJoint joint, Answers answers, HashSet<string> open)
    {
        var pending = ImmutableArray.CreateBuilder<Condition>();
        foreach (var condition in joint.Test.Conditions)
        {
            var isMet = rules.Holds(condition, answers);
            var mayBeMet = !isMet && open.Contains(condition.QuestionId) && CanMeet(condition, answers);
            if (joint.Test.IsAny ? isMet : !isMet && !mayBeMet)
                return [];
            if (mayBeMet)
                pending.Add(condition);
        }
        return pending.ToImmutable();
    }

    /// <summary>Some answer meets the test, as far as what is known of the question leaves room for it.</summary>
    bool CanMeet(Condition condition, Answers answers)
    {
        var prospect = known(condition.QuestionId, answers);
        return prospect.Outcomes.Any(outcome => condition.Holds(prospect.Compiled.Question, outcome.Answer));
    }
}
