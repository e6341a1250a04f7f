using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>An order of tools that a statement of the document gives, most first.</summary>
public sealed record TopicOrder(string PointId, ImmutableArray<string> ToolIds);
