namespace AdvisorBot.Advice.Inquiries;

/// <summary>What is asked about the advice itself.</summary>
public enum AdviceAspect
{
    /// <summary>How sure it is.</summary>
    Certainty,

    /// <summary>What would change it.</summary>
    Change,

    /// <summary>What to do after it, or with it.</summary>
    Next,

    /// <summary>Why the tools behind the first are not the first.</summary>
    Second,

    /// <summary>Where it comes from, and who says so.</summary>
    Source,

    /// <summary>Whether it still holds today.</summary>
    Current,

    /// <summary>What it leaves out of account.</summary>
    Silences,
}
