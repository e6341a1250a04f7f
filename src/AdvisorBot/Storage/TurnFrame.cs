using System.Buffers;
using System.Text.Json;

namespace AdvisorBot.Storage;

/// <summary>
/// The entries of one turn as one JSON array of [kind, id, activity, kind, id, activity, …]: one row instead of several,
/// readable with the tools of the database.
/// </summary>
static class TurnFrame
{
    static readonly JsonWriterOptions Unchecked = new() { SkipValidation = true };

    public static byte[] Write(ReadOnlySpan<NewEntry> entries)
    {
        var size = 2;
        foreach (var entry in entries)
            size += entry.Json.Length + entry.Id.Length + 16;
        var buffer = new ArrayBufferWriter<byte>(size);
        using (var writer = new Utf8JsonWriter(buffer, Unchecked))
        {
            writer.WriteStartArray();
            foreach (var entry in entries)
            {
                writer.WriteNumberValue((int)entry.Kind);
                writer.WriteStringValue(entry.Id);
                writer.WriteRawValue(entry.Json.Span, skipInputValidation: true);
            }
            writer.WriteEndArray();
        }
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Appends the entries of a turn that ends at <paramref name="last"/>, leaving out those up to <paramref name="after"/>.</summary>
    public static void Read(byte[] frame, long last, long after, DateTimeOffset at, List<LogEntry> into)
    {
        var start = into.Count;
        var reader = new Utf8JsonReader(frame);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            var kind = (EntryKind)reader.GetInt32();
            reader.Read();
            var id = reader.GetString()!;
            reader.Read();
            var from = (int)reader.TokenStartIndex;
            reader.Skip();
            into.Add(new(0, kind, id, at, frame.AsMemory(from..(int)reader.BytesConsumed)));
        }
        var first = last - (into.Count - start) + 1;
        for (var i = start; i < into.Count; i++)
            into[i] = into[i] with { Position = first + i - start };
        into.RemoveRange(start, (int)Math.Clamp(after - first + 1, 0, into.Count - start));
    }

    /// <summary>The whole array behind a memory when it is one, else a copy.</summary>
    public static byte[] Bytes(ReadOnlyMemory<byte> memory) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(memory, out var part) && part.Offset == 0 && part.Array!.Length == part.Count
            ? part.Array
            : memory.ToArray();
}
