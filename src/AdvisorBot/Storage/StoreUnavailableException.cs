namespace AdvisorBot.Storage;

/// <summary>The store could not read or write; nothing of the operation took effect, and it may be tried again later.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
