namespace AdvisorBot.Advice.Catalogues;

public enum LinkKind
{
    /// <summary>The target takes models of this source only (or of its other required sources).</summary>
    Requires,

    /// <summary>The source deploys straight to the target.</summary>
    Direct,

    /// <summary>The two go well together.</summary>
    Suits,

    /// <summary>Two tools of one stage that the document combines: the first is the main one.</summary>
    Combines,
}

/// <summary>A statement of the document about two tools, of different stages or, when it combines them, of one.</summary>
public sealed record Link(string FromToolId, string ToToolId, LinkKind Kind, string PointId);
