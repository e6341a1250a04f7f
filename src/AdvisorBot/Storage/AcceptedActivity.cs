namespace AdvisorBot.Storage;

/// <summary>An activity that the channel was told is taken, though its turn has not ended.</summary>
/// <param name="Id">The inbound id, or an id made for it.</param>
/// <param name="Came">When it reached the service. What reaches it later is dealt with later, by whichever process.</param>
public sealed record AcceptedActivity(ConversationKey Key, string Id, DateTimeOffset Came, ReadOnlyMemory<byte> Json);
