namespace AdvisorBot.Storage;

/// <summary>An activity that the channel was told is taken, though its turn has not ended.</summary>
/// <param name="Id">The inbound id, or an id made for it.</param>
public sealed record AcceptedActivity(ConversationKey Key, string Id, ReadOnlyMemory<byte> Json);
