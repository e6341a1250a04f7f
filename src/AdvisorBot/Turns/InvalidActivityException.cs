namespace AdvisorBot.Turns;

/// <summary>What came is no activity, or lacks what the protocol demands, so there is no turn to run.</summary>
public sealed class InvalidActivityException(string message, bool IsIncomplete = false) : Exception(message)
{
    /// <summary>It is an activity, but something is missing in it.</summary>
    public bool IsIncomplete { get; } = IsIncomplete;
}
