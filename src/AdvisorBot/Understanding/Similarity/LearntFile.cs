using System.Collections.Frozen;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// What was learnt from the examples in a file, so that it is learnt once: weights, and the features of the questions that are
/// compared with. It belongs to one model, one program and one state of the examples, of which <see cref="Key"/> is made.
/// </summary>
static class LearntFile
{
    const string Mark = "AdvisorBot learnt 1";
    const int MostEntries = 1 << 20;

    /// <summary>What learning depends on: the model, the program that learns, the examples.</summary>
    public static string Key(string modelId, string examples) => $"{modelId} {typeof(LearntFile).Module.ModuleVersionId} {examples}";

    /// <summary>By language; null, if there is no such file, it is broken, or something was learnt that the key does not name.</summary>
    public static IReadOnlyDictionary<string, LearntLanguage>? Read(string path, string key) =>
        HashedFile.Read(path, reader => reader.ReadString() == Mark && reader.ReadString() == key ? ReadAll(reader, LearntLanguage.Read) : null);

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static void Write(string path, string key, IReadOnlyDictionary<string, LearntLanguage> learnt) => HashedFile.Write(path, writer =>
    {
        writer.Write(Mark);
        writer.Write(key);
        WriteAll(writer, learnt, language => language.Write(writer));
    });

    public static void WriteAll<T>(BinaryWriter writer, IReadOnlyDictionary<string, T> all, Action<T> write) => WriteList(writer, all, pair =>
    {
        writer.Write(pair.Key);
        write(pair.Value);
    });

    public static FrozenDictionary<string, T> ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read) =>
        ReadList(reader, from => KeyValuePair.Create(from.ReadString(), read(from))).ToFrozenDictionary();

    public static void WriteList<T>(BinaryWriter writer, IReadOnlyCollection<T> list, Action<T> write)
    {
        writer.Write(list.Count);
        foreach (var entry in list)
            write(entry);
    }

    /// <exception cref="FormatException">There are more entries than anybody would learn.</exception>
    public static List<T> ReadList<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var count = reader.ReadInt32();
        if (count is < 0 or > MostEntries)
            throw new FormatException("No list has so many entries.");
        var list = new List<T>(count);
        for (var left = count; left > 0; left--)
            list.Add(read(reader));
        return list;
    }
}
