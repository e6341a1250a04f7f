using System.Collections.Immutable;

namespace AdvisorBot.Understanding;

/// <summary>A question to the guide, as it was put.</summary>
/// <param name="Text">Its clauses, in the writer's words.</param>
/// <param name="ToolIds">The tools it names.</param>
/// <param name="Choices">The choices it names, by question; nothing of them was stored.</param>
/// <param name="QuestionIds">The interview's questions it names.</param>
public sealed record GuideQuestion(
    string Text, ImmutableArray<string> ToolIds, ImmutableArray<KeyValuePair<string, string>> Choices, ImmutableArray<string> QuestionIds)
{
    /// <summary>The first thing named, which "it" and "that" may stand for later.</summary>
    public string? Focus => ToolIds.FirstOrDefault() ?? QuestionIds.FirstOrDefault() ?? (Choices.IsEmpty ? null : Choices[0].Key);
}
