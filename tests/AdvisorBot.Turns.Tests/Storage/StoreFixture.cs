using AdvisorBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>Gives the shared suite an empty store of one kind, and the means to play restart.</summary>
public abstract class StoreFixture : IAsyncDisposable
{
    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.Parse("2026-03-01T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture));

    public StorageOptions Options { get; } = new();

    public abstract ValueTask<IConversationStore> OpenAsync();

    public abstract ValueTask DisposeAsync();
}
