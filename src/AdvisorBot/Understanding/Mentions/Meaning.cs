using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding.Mentions;

/// <summary>What a phrase of the catalogue or the interview stands for.</summary>
abstract record Meaning
{
    /// <param name="Weak">An ordinary word that proves nothing unless the question was asked.</param>
    public sealed record OfChoice(Question Question, Choice Choice, bool Weak) : Meaning;

    public sealed record OfQuestion(Question Question) : Meaning;

    /// <summary>A set phrase that only sounds like something ("feel free").</summary>
    public sealed record OfNothing : Meaning;

    public sealed record OfTool(string ToolId) : Meaning;
}
