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
