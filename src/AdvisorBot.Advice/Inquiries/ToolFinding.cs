using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>What the guide says of one tool, with the statements that decide, the most telling first.</summary>
/// <param name="Points">When the guide is silent: the statements that come nearest, if any do.</param>
public sealed record ToolFinding(Tool Tool, Saying Saying, ImmutableArray<Point> Points);
