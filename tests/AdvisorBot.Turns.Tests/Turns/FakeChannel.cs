using System.Text.Json;
using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Turns;

/// <summary>Takes deliveries in memory, as a test tells it to.</summary>
public sealed class FakeChannel : IChannelSender
{
    readonly System.Threading.Channels.Channel<string> _received = System.Threading.Channels.Channel.CreateUnbounded<string>();

    /// <summary>What the channel answers to a text.</summary>
    public Func<string, SendOutcome> Answer { get; set; } = _ => SendOutcome.Delivered;

    public int Attempts { get; private set; }

    /// <summary>The text whose next delivery throws what nobody expects.</summary>
    public string? Throws { get; set; }

    public Task<SendOutcome> SendAsync(LogEntry entry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Attempts++;
        var activity = JsonDocument.Parse(entry.Json).RootElement;
        var text = activity.TryGetProperty("text", out var said) ? said.GetString()! : $"({activity.GetProperty("type").GetString()})";
        if (text == Throws)
        {
            Throws = null;
            throw new InvalidOperationException("as the test wants it");
        }
        var outcome = Answer(text);
        if (outcome.Status == SendStatus.Delivered)
            _received.Writer.TryWrite(text);
        return Task.FromResult(outcome);
    }

    public async Task<string> NextAsync() => await _received.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public async Task<string[]> NextAsync(int count)
    {
        var texts = new string[count];
        for (var i = 0; i < count; i++)
            texts[i] = await NextAsync();
        return texts;
    }
}
