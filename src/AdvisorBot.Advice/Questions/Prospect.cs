using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;

namespace AdvisorBot.Advice.Questions;

/// <summary>A question with everything its answers can do, worked out once.</summary>
sealed class Prospect
{
    public Prospect(CompiledQuestion compiled, int toolCount)
    {
        Compiled = compiled;
        Outcomes = [.. PossibleAnswer.To(compiled).Select(possible => Outcome.Of(compiled, possible))];
        (Best, Worst) = (new int[toolCount], new int[toolCount]);
        foreach (var outcome in Outcomes)
        {
            for (var i = 0; i < outcome.Tools.Length; i++)
            {
                Best[outcome.Tools[i]] = Math.Max(Best[outcome.Tools[i]], outcome.Deltas[i]);
                Worst[outcome.Tools[i]] = Math.Min(Worst[outcome.Tools[i]], outcome.Deltas[i]);
            }
        }
        Likely = [.. Outcomes.Where(outcome => outcome.Probability > 0)];
    }

    public CompiledQuestion Compiled { get; }

    public string Id => Compiled.Question.Id;

    public ImmutableArray<Outcome> Outcomes { get; }

    /// <summary>The outcomes that expectations are taken over.</summary>
    public ImmutableArray<Outcome> Likely { get; }

    /// <summary>The most any answer, or none, adds to a tool's key.</summary>
    public int[] Best { get; }

    /// <summary>The least any answer, or none, adds to a tool's key.</summary>
    public int[] Worst { get; }
}
