namespace AdvisorBot.Storage;

/// <summary>An activity that was given up on.</summary>
/// <param name="Reason">What the channel answered last, in one line.</param>
public sealed record DeadLetter(long Position, string Reason, ReadOnlyMemory<byte> Json);
