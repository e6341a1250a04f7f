using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding.Lexicons;

/// <summary>What a phrase of the catalogue or the interview stands for.</summary>
abstract record Meaning
{
    /// <summary>A choice that is also meant where something else is denied: working offline, by "no internet".</summary>
    public bool IsNamedByAbsence => this is OfChoice { Choice.Without.IsEmpty: false };

    /// <summary>Means its choice where it is denied only.</summary>
    public bool IsAbsent => this is OfChoice { IsWithout: true };

    public bool IsSameChoice(Meaning other) =>
        this is OfChoice one && other is OfChoice another && one.Question == another.Question && one.Choice == another.Choice;

    /// <param name="Weak">An ordinary word that proves nothing unless the question was asked.</param>
    /// <param name="IsWithout">What the choice does without: "internet" means working offline where it is denied, and nothing where it is not.</param>
    public sealed record OfChoice(Question Question, Choice Choice, bool Weak, bool IsWithout = false) : Meaning;

    public sealed record OfQuestion(Question Question) : Meaning;

    /// <summary>A set phrase that only sounds like something ("feel free").</summary>
    public sealed record OfNothing : Meaning;

    public sealed record OfTool(string ToolId) : Meaning;
}
