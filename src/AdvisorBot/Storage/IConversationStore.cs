namespace AdvisorBot.Storage;

/// <summary>
/// Keeps conversations: a state document with a version, an append-only log of activities, and how far the log was
/// delivered. It sees UTF-8 JSON only. Every operation may throw <see cref="StoreUnavailableException"/>, and then has
/// had no effect. A store implements the whole, since one commit touches all of it; whoever needs one concern asks for that one.
/// </summary>
public interface IConversationStore : IStateStore, ILogStore, IAcceptanceStore, IDeliveryStore, IStoreUpkeep;
