namespace AdvisorBot.Turns;

public enum SendStatus
{
    Delivered,

    /// <summary>It may work later.</summary>
    Retry,

    /// <summary>It will never work: the channel does not know the conversation, or does not take this activity.</summary>
    Refused,
}
