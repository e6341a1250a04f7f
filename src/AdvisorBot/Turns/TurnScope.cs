using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using AdvisorBot.Storage;

namespace AdvisorBot.Turns;

/// <summary>What one run of a turn reads and writes of state; nothing of it reaches the store before the commit.</summary>
sealed class TurnScope
{
    static readonly AsyncLocal<TurnScope?> Running = new();

    readonly IConversationStore _store;
    readonly string _own;
    readonly Dictionary<string, ReadOnlyMemory<byte>> _state = [];
    readonly Dictionary<string, StoredDocument?> _read = [];
    readonly Dictionary<string, ReadOnlyMemory<byte>?> _written = [];

    public TurnScope(IConversationStore store, ConversationRecord record, bool expired)
    {
        _store = store;
        _own = $"{record.Key.Channel}/conversations/{record.Key.Conversation}";
        if (record.State is { } state && !expired)
            IsDamaged = !TrySplit(state);
    }

    /// <summary>The stored state could not be read: without it the conversation can begin anew, with it every turn would fail.</summary>
    public bool IsDamaged { get; }

    public bool IsChanged { get; private set; }

    /// <summary>The scope of the turn that is running on this asynchronous flow; null outside a turn.</summary>
    public static TurnScope? Current
    {
        get => Running.Value;
        set => Running.Value = value;
    }

    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(string key, CancellationToken cancellationToken)
    {
        if (IsOwn(key))
            return _state.TryGetValue(key, out var json) ? json : default(ReadOnlyMemory<byte>?);
        if (_written.TryGetValue(key, out var written))
            return written;
        if (!_read.TryGetValue(key, out var document))
            _read.Add(key, document = await _store.ReadDocumentAsync(key, cancellationToken));
        return document?.Json;
    }

    public async ValueTask WriteAsync(string key, ReadOnlyMemory<byte>? json, CancellationToken cancellationToken)
    {
        IsChanged = true;
        if (!IsOwn(key))
        {
            // Its version has to be known, so that the commit can tell whether somebody else wrote it.
            await ReadAsync(key, cancellationToken);
            _written[key] = json;
        }
        else if (json is { } value)
        {
            _state[key] = value;
        }
        else
        {
            _state.Remove(key);
        }
    }

    /// <summary>The state document of the conversation: one JSON object of storage key to content; null when there is nothing to keep.</summary>
    public ReadOnlyMemory<byte>? State()
    {
        if (_state.Count == 0)
            return null;
        var buffer = new ArrayBufferWriter<byte>(_state.Sum(item => item.Value.Length + item.Key.Length + 8));
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            writer.WriteStartObject();
            foreach (var (key, json) in _state)
            {
                writer.WritePropertyName(key);
                writer.WriteRawValue(json.Span, skipInputValidation: true);
            }
            writer.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    public ImmutableArray<DocumentWrite> Documents() =>
        [.. _written.Select(item => new DocumentWrite(item.Key, _read[item.Key]?.ETag, item.Value))];

    /// <summary>Conversation state and private conversation state belong to the conversation; all else is shared with others.</summary>
    bool IsOwn(string key) => key.StartsWith(_own, StringComparison.Ordinal) && (key.Length == _own.Length || key[_own.Length] == '/');

    bool TrySplit(ReadOnlyMemory<byte> state)
    {
        try
        {
            Split(state);
            return true;
        }
        catch (JsonException)
        {
            _state.Clear();
            return false;
        }
    }

    void Split(ReadOnlyMemory<byte> state)
    {
        var reader = new Utf8JsonReader(state.Span, new JsonReaderOptions { MaxDepth = 600 });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            var from = (int)reader.TokenStartIndex;
            reader.Skip();
            _state[key] = state[from..(int)reader.BytesConsumed];
        }
    }
}
