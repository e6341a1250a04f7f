using System.Collections.Immutable;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions;

/// <summary>A place of an utterance at which something known is named.</summary>
/// <param name="Meanings">Several where the words are ambiguous.</param>
/// <param name="IsLoose">A foreign word stands within the phrase.</param>
/// <param name="IsGuess">A typing error was assumed.</param>
sealed record Mention(Span Span, ImmutableArray<Meaning> Meanings, bool IsLoose, bool IsGuess)
{
    public bool IsTool { get; } = Meanings.Any(meaning => meaning is Meaning.OfTool);

    public IEnumerable<Meaning.OfChoice> Choices => Meanings.OfType<Meaning.OfChoice>();

    public IEnumerable<string> Tools => Meanings.OfType<Meaning.OfTool>().Select(tool => tool.ToolId);
}
