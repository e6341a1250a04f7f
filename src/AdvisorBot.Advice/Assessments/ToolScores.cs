namespace AdvisorBot.Advice.Assessments;

/// <summary>The numbers behind an assessment: one sort key per tool, and which conditions hold.</summary>
sealed class ToolScores(int[] keys, bool[] awake, ulong needed, Interviews.Answers answers)
{
    /// <summary>See <see cref="SortKey"/>; by the ruleset's tool index.</summary>
    public int[] Keys { get; } = keys;

    /// <summary>By the ruleset's condition number.</summary>
    public bool[] Awake { get; } = awake;

    /// <summary>Bit set of needed stages.</summary>
    public ulong Needed { get; } = needed;

    public Interviews.Answers Answers { get; } = answers;

    public bool Fits(int tool) => Keys[tool] > SortKey.Threshold;
}
