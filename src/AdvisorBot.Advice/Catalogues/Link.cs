namespace AdvisorBot.Advice.Catalogues;

/// <summary>A statement of the document about two tools, of different stages or, when it combines them, of one.</summary>
public sealed record Link(string FromToolId, string ToToolId, LinkKind Kind, string PointId);
