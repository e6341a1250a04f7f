namespace AdvisorBot.Storage.Copying;

/// <summary>An activity that was given up on, with its conversation.</summary>
sealed record StoredDeadLetter(ConversationKey Key, DateTimeOffset At, DeadLetter Letter);
