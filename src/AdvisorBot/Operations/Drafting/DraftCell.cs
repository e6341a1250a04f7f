using System.Collections.Immutable;

namespace AdvisorBot.Operations.Drafting;

/// <summary>What a table says of one tool.</summary>
/// <param name="Note">What is said beside the verdict, or instead of one.</param>
sealed record DraftCell(DraftVerdict Verdict, string Note, ImmutableArray<string> Footnotes);
