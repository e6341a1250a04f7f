namespace AdvisorBot.Turns;

enum ReplyRoute
{
    /// <summary>Clients of the channel read the log.</summary>
    Log,

    /// <summary>The outbox calls the channel, or the replies are in the answer to the request.</summary>
    Channel,
}
