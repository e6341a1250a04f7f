using System.Buffers;
using System.Text.Json;

namespace AdvisorBot.Turns;

/// <summary>
/// What a conversation remembers from turn to turn: JSON texts by name. A turn finds it in its turn state; what it writes
/// reaches the store with the turn's commit or not at all.
/// </summary>
public sealed class ConversationMemory
{
    /// <summary>Under which earlier releases kept everything: the storage key of the SDK's conversation state.</summary>
    const string SdkStateMark = "/conversations/";

    readonly Dictionary<string, ReadOnlyMemory<byte>> _texts = [];

    /// <summary>The stored document could not be read: without it the conversation can begin anew, with it every turn would fail.</summary>
    public bool IsDamaged { get; private init; }

    /// <summary>Something was written or cleared since it was read.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>What is remembered under a name, as JSON; null when nothing is.</summary>
    public ReadOnlyMemory<byte>? this[string name]
    {
        get => _texts.TryGetValue(name, out var json) ? json : default(ReadOnlyMemory<byte>?);
        set
        {
            IsChanged = true;
            if (value is { } json)
                _texts[name] = json;
            else
                _texts.Remove(name);
        }
    }

    public void Clear()
    {
        IsChanged = true;
        _texts.Clear();
    }

    /// <summary>Reads a stored document, also one of a release that kept the SDK's conversation state.</summary>
    public static ConversationMemory Read(ReadOnlyMemory<byte>? document)
    {
        if (document is not { } json)
            return new();
        try
        {
            var memory = new ConversationMemory();
            memory.Split(json);
            return memory;
        }
        catch (JsonException)
        {
            return new() { IsDamaged = true };
        }
    }

    /// <summary>One JSON object of name to value; null when there is nothing to keep.</summary>
    public ReadOnlyMemory<byte>? ToDocument()
    {
        if (_texts.Count == 0)
            return null;
        var buffer = new ArrayBufferWriter<byte>(_texts.Sum(item => item.Value.Length + item.Key.Length + 8));
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            writer.WriteStartObject();
            foreach (var (name, json) in _texts)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(json.Span, skipInputValidation: true);
            }
            writer.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    void Split(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var (from, isText) = ((int)reader.TokenStartIndex, reader.TokenType == JsonTokenType.String);
            if (name.Contains(SdkStateMark, StringComparison.Ordinal))
            {
                reader.Skip();
                Split(json[from..(int)reader.BytesConsumed]);
                continue;
            }
            // The SDK's state held JSON as a text within JSON.
            var value = isText ? System.Text.Encoding.UTF8.GetBytes(reader.GetString()!) : default;
            reader.Skip();
            _texts[name] = isText ? value : json[from..(int)reader.BytesConsumed];
        }
    }
}
