namespace AdvisorBot.Advice.Inquiries;

/// <summary>The kinds of <see cref="Subject"/>.</summary>
public enum SubjectKind
{
    /// <summary>None of the others.</summary>
    None,

    /// <summary>A topic of the guide, by its id.</summary>
    Topic,

    /// <summary>An answer of the interview, by the ids of its question and its choice.</summary>
    Choice,

    /// <summary>A term of the glossary, by its id.</summary>
    Term,

    /// <summary>The advice, by the name of an <see cref="AdviceAspect"/>.</summary>
    Advice,

    /// <summary>The result, by the name of a <see cref="ResultRequest"/>.</summary>
    Result,

    /// <summary>What became of a tool.</summary>
    Lifecycle,
}
