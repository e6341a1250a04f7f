using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>A possible answer with what it adds to the sort keys of the tools it touches, worked out once.</summary>
/// <param name="Tools">Touched tools, ascending.</param>
/// <param name="Deltas">What each gets; <see cref="SortKey.RulesOut"/> when the answer rules it out.</param>
sealed record Outcome(Answer Answer, double Probability, int[] Tools, int[] Deltas)
{
    /// <param name="given">What is known of the question already; its conditions have done their work.</param>
    public static Outcome Of(CompiledQuestion question, PossibleAnswer possible, Answer? given = null)
    {
        var sums = new SortedDictionary<int, int>();
        foreach (
            var condition in question.Conditions.Where(
                condition => condition.Condition.Holds(question.Question, possible.Answer) && !condition.Condition.Holds(question.Question, given)))
        {
            for (var i = 0; i < condition.Touched.Length; i++)
                sums[condition.Touched[i]] = sums.GetValueOrDefault(condition.Touched[i]) + condition.Deltas[i];
            foreach (var tool in condition.RuledOut)
                sums[tool] = SortKey.RulesOut;
        }
        // Ruled out once is ruled out; what else the answer says of the tool no longer counts.
        return new(possible.Answer, possible.Probability, [.. sums.Keys], [.. sums.Values.Select(sum => sum <= SortKey.Threshold ? SortKey.RulesOut : sum)]);
    }
}
