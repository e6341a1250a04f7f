using AdvisorBot.Harness;
using AdvisorBot.Storage;
using AdvisorBot.Storage.Redis;

namespace AdvisorBot.Turns.Tests.Storage;

public sealed class RedisStoreFixture : StoreFixture
{
    public RedisStoreFixture(RedisServer server)
    {
        Options.Redis = $"127.0.0.1:{server.Port}";
        Options.RedisPrefix = "{" + Guid.NewGuid() + "}";
    }

    public override ValueTask<IConversationStore> OpenAsync() => new(new RedisConversationStore(Options, Clock));

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
