namespace AdvisorBot.Advice.Assessments;

/// <summary>
/// The ranking as one additive integer, so that answers can be tried by adding numbers: score, then fewer reasons against.
/// Only the document and the answers go into it; what became of a tool later does not. Higher is better. Sound while a tool's
/// score stays within ±16,000 and its reasons against
/// under 256, and for at most <see cref="MaxQuestions"/> questions; the loader refuses larger interviews.
/// </summary>
static class SortKey
{
    public const int MaxQuestions = 60;
    public const int Point = 1 << 8;

    /// <summary>What one answer that rules the tool out adds. Sixty of them still fit an int.</summary>
    public const int RulesOut = -(1 << 25);

    /// <summary>Fitting tools have keys above this.</summary>
    public const int Threshold = -(1 << 24);

    /// <summary>The key of a tool that is ruled out already; nothing is added to it any more.</summary>
    public const int Out = -(1 << 30);

    public static int For(int weight) => weight * Point;

    public static int Against(int weight) => (-weight * Point) - 1;
}
