namespace AdvisorBot.Advice.Inquiries;

/// <summary>What is to be done with the result.</summary>
public enum ResultRequest
{
    Send,

    Save,

    Print,

    Share,

    /// <summary>Show only the tools that are still possible.</summary>
    Open,

    /// <summary>Hear more of what was just listed; the finding names which.</summary>
    Show,
}
