namespace AdvisorBot.Advice.Inquiries;

/// <summary>What a question was about.</summary>
public enum FindingKind
{
    /// <summary>Nothing the guide or this assistant knows.</summary>
    Unknown,

    /// <summary>Not understood for certain; the statements that come nearest are shown, without yes or no.</summary>
    Nearest,

    /// <summary>One tool, or a few that were named.</summary>
    NamedTools,

    /// <summary>All tools of the guide.</summary>
    AllTools,

    /// <summary>Which of several has more of something.</summary>
    Comparison,

    /// <summary>What became of a tool after the guide was written.</summary>
    Lifecycle,

    /// <summary>The advice, not a tool.</summary>
    Advice,

    /// <summary>What a word means.</summary>
    Word,

    /// <summary>Something the guide leaves to others.</summary>
    Outside,

    /// <summary>Something to be done with the result.</summary>
    Result,
}
