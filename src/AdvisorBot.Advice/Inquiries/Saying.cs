namespace AdvisorBot.Advice.Inquiries;

/// <summary>What the guide says to a question about one tool.</summary>
public enum Saying
{
    /// <summary>No statement speaks of it. That is neither yes nor no.</summary>
    Silent,

    Yes,

    No,

    /// <summary>Yes, with a reservation.</summary>
    Partly,

    /// <summary>Statements speak of it, and the question was not one of yes or no.</summary>
    Told,
}
