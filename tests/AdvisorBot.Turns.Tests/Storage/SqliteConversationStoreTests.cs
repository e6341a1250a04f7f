namespace AdvisorBot.Turns.Tests.Storage;

public sealed class SqliteConversationStoreTests() : ConversationStoreTests(new SqliteStoreFixture());

public sealed class SqliteAcceptanceStoreTests() : AcceptanceStoreTests(new SqliteStoreFixture());

public sealed class SqliteDeliveryStoreTests() : DeliveryStoreTests(new SqliteStoreFixture());

public sealed class SqliteDeletionStoreTests() : DeletionStoreTests(new SqliteStoreFixture());
