using System.Buffers;
using Microsoft.Bot.Builder;

namespace AdvisorBot.Turns;

/// <summary>The storage behind the bot's state: it reads and writes the turn that is running, which commits all of it together.</summary>
public sealed class TurnStorage : IStorage
{
    /// <exception cref="InvalidOperationException">No turn is running.</exception>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var scope = Scope();
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (await scope.ReadAsync(key, cancellationToken) is { } json)
                found[key] = BotJson.ReadState(json);
        }
        return found;
    }

    /// <inheritdoc cref="ReadAsync"/>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var scope = Scope();
        foreach (var (key, value) in changes)
        {
            var buffer = new ArrayBufferWriter<byte>(1024);
            BotJson.WriteState(buffer, value);
            await scope.WriteAsync(key, buffer.WrittenMemory, cancellationToken);
        }
    }

    /// <inheritdoc cref="ReadAsync"/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var scope = Scope();
        foreach (var key in keys)
            await scope.WriteAsync(key, null, cancellationToken);
    }

    static TurnScope Scope() => TurnScope.Current
        ?? throw new InvalidOperationException("State can be read and written during a turn only: it is loaded before the turn and committed after it.");
}
