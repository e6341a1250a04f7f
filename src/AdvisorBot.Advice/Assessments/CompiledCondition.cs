using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>A condition and what it does to which tools.</summary>
sealed class CompiledCondition(Condition condition, int number)
{
    public Condition Condition { get; } = condition;

    public int Number { get; } = number;

    /// <summary>Opens a stage.</summary>
    public bool OpensStage { get; set; }

    public int[] RuledOut { get; set; } = [];

    public int[] Touched { get; set; } = [];

    public int[] Deltas { get; set; } = [];

    public void ApplyTo(int[] keys)
    {
        for (var i = 0; i < Touched.Length; i++)
        {
            var tool = Touched[i];
            if (keys[tool] != SortKey.Out)
                keys[tool] += Deltas[i];
        }
        foreach (var tool in RuledOut)
            keys[tool] = SortKey.Out;
    }
}
