using System.Collections.Immutable;
using AdvisorBot.Advice.Inquiries;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>A question as somebody asks it of a guide, and what answers it.</summary>
/// <param name="ToolId">The tool that it is asked of; null where it is asked of all.</param>
/// <param name="Cites">The statements that answer it, by id; none where the guide is silent.</param>
/// <param name="Saying">What the guide says to it of that tool.</param>
public sealed record ExampleQuestion(string Text, string? ToolId, ImmutableArray<string> Cites, Saying Saying, Subject Subject)
{
    /// <summary>A yes to it means that its subject does not fit the tool ("am I lost with R there?"); null where the statements leave that open.</summary>
    public bool? IsTurned { get; init; }
}
