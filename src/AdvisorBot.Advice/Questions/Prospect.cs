using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Questions;

/// <summary>A question with everything its answers can do, worked out once.</summary>
sealed class Prospect
{
    // Catalogues that people write are smaller; in larger ones the bounds of single tools do.
    public const int MostComparedTools = 64;

    readonly int[]? _leastLead;
    readonly int _toolCount;

    /// <param name="given">What is known of it already, short of an answer.</param>
    public Prospect(CompiledQuestion compiled, int toolCount, Answer? given = null)
        : this(compiled, toolCount, [.. PossibleAnswer.To(compiled, given).Select(possible => Outcome.Of(compiled, possible, given))])
    {
    }

    Prospect(CompiledQuestion compiled, int toolCount, ImmutableArray<Outcome> outcomes)
    {
        Compiled = compiled;
        Outcomes = outcomes;
        (Best, Worst) = (new int[toolCount], new int[toolCount]);
        foreach (var outcome in Outcomes)
        {
            for (var i = 0; i < outcome.Tools.Length; i++)
            {
                Best[outcome.Tools[i]] = Math.Max(Best[outcome.Tools[i]], outcome.Deltas[i]);
                Worst[outcome.Tools[i]] = Math.Min(Worst[outcome.Tools[i]], outcome.Deltas[i]);
            }
        }
        _toolCount = toolCount;
        if (toolCount <= MostComparedTools)
            _leastLead = CompareAll();
        Likely = [.. Outcomes.Where(outcome => outcome.Probability > 0)];
    }

    /// <summary>
    /// What tests of several open questions may yet do together. Nobody is asked for it; it keeps the questions open that it
    /// depends on.
    /// </summary>
    /// <param name="needs">Those questions.</param>
    public static Prospect Of(CompiledJoint joint, ImmutableArray<string> needs, int toolCount)
    {
        var nobody = new Question($"+{joint.Number}", QuestionKind.One, "", "", "", "", false, null, []);
        var compiled = new CompiledQuestion(nobody, -1, []);
        var met = new CompiledQuestion(nobody, -1, [joint.On(new(nobody.Id, ConditionKind.NoneOf, [], 0))]);
        return new(compiled, toolCount, [Outcome.Of(met, new(Answer.Choose("met"), 0))]) { Needs = needs };
    }

    public CompiledQuestion Compiled { get; }

    /// <summary>The open questions that decide together; none for a question.</summary>
    public ImmutableArray<string> Needs { get; private init; } = [];

    public bool IsQuestion => Needs.IsEmpty;

    public string Id => Compiled.Question.Id;

    /// <summary>Its answer decides which stages are needed.</summary>
    public bool DecidesStages => Compiled.Conditions.Any(condition => condition.OpensStage);

    /// <summary>This question is opened by the answer to the other.</summary>
    public bool DependsOn(Prospect other) => Compiled.Question.AskWhen?.QuestionIds.Contains(other.Id) == true || Needs.Contains(other.Id);

    public ImmutableArray<Outcome> Outcomes { get; }

    /// <summary>The outcomes that expectations are taken over.</summary>
    public ImmutableArray<Outcome> Likely { get; }

    /// <summary>The most any answer, or none, adds to a tool's key.</summary>
    public int[] Best { get; }

    /// <summary>The least any answer, or none, adds to a tool's key.</summary>
    public int[] Worst { get; }

    /// <summary>
    /// The least that any answer, or none, moves one tool ahead of another; less than nothing when some answer moves it
    /// behind. For the two together, so an answer that favours both is known to favour neither.
    /// </summary>
    public int LeastLead(int ahead, int behind) =>
        _leastLead is null ? Worst[ahead] - Best[behind] : _leastLead[(ahead * _toolCount) + behind];

    int[] CompareAll()
    {
        var least = new int[_toolCount * _toolCount];
        var deltas = new int[_toolCount];
        foreach (var outcome in Outcomes)
        {
            Array.Clear(deltas);
            for (var i = 0; i < outcome.Tools.Length; i++)
                deltas[outcome.Tools[i]] = outcome.Deltas[i];
            for (var ahead = 0; ahead < _toolCount; ahead++)
            {
                for (var behind = 0; behind < _toolCount; behind++)
                    least[(ahead * _toolCount) + behind] = Math.Min(least[(ahead * _toolCount) + behind], deltas[ahead] - deltas[behind]);
            }
        }
        return least;
    }
}
