using AdvisorBot.Storage;

namespace AdvisorBot.Turns;

/// <summary>Calls a channel with one activity, once.</summary>
public interface IChannelSender
{
    /// <summary>Never throws for what the channel or the network does.</summary>
    Task<SendOutcome> SendAsync(LogEntry entry, CancellationToken cancellationToken);
}
