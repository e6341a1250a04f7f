using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>One cell of a table: what it says of one tool.</summary>
/// <param name="Own">The text, or what is noted beside yes and no; empty when there is nothing.</param>
/// <param name="FootnoteIds">Of its table, in the order in which they are to be read.</param>
/// <param name="Amount">The number in it, in the unit of the question that it is compared with; null when it holds none.</param>
/// <param name="Note"><see cref="Own"/> with the footnotes; of text, the footnotes alone.</param>
public sealed record Cell(string ToolId, CellKind Kind, string Own, ImmutableArray<string> FootnoteIds, double? Amount = null, string Note = "");
