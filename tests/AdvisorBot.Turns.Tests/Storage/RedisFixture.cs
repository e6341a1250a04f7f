using AdvisorBot.Endurance;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>A redis-server for the tests of one class.</summary>
public sealed class RedisFixture : IAsyncLifetime
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-redis-");

    public RedisFixture() => Server = new(_folder.FullName);

    public RedisServer Server { get; }

    public Task InitializeAsync() => Server.StartAsync();

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
