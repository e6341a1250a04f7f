using System.Security.Cryptography;
using System.Text;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// Vectors of examples in a file, so that they are worked out once. It belongs to one model; a vector belongs to the words
/// of its example, so that a change of the data costs only what is new.
/// </summary>
/// <remarks>
/// Format: SHA-256 of all that follows; then, as BinaryWriter has them, a mark, the model's id, the number of examples, and
/// for each its text, the number of its dimensions and these as 32-bit numbers.
/// </remarks>
static class VectorFile
{
    const string Mark = "AdvisorBot vectors 1";
    const int MostDimensions = 4096;

    /// <summary>What the file holds for this model: nothing, if there is none, it is broken, or it belongs to another model.</summary>
    public static Dictionary<string, float[]> Read(string path, string modelId)
    {
        try
        {
            if (!File.Exists(path))
                return [];
            using var file = File.OpenRead(path);
            return IsWhole(file) ? Parse(file, modelId) : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>Writes the file aside and puts it in place at once, so that no reader ever finds half of it.</summary>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static void Write(string path, string modelId, IReadOnlyDictionary<string, float[]> vectors)
    {
        var content = Compose(modelId, vectors);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var aside = $"{path}.{Guid.NewGuid():N}";
        try
        {
            using (var file = File.Create(aside))
            {
                file.Write(SHA256.HashData(content));
                file.Write(content);
            }
            File.Move(aside, path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    static byte[] Compose(string modelId, IReadOnlyDictionary<string, float[]> vectors)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write(Mark);
        writer.Write(modelId);
        writer.Write(vectors.Count);
        foreach (var (text, vector) in vectors)
        {
            writer.Write(text);
            writer.Write(vector.Length);
            foreach (var value in vector)
                writer.Write(value);
        }
        writer.Flush();
        return memory.ToArray();
    }

    // Leaves the file behind its hash.
    static bool IsWhole(FileStream file)
    {
        var hash = new byte[SHA256.HashSizeInBytes];
        if (file.ReadAtLeast(hash, hash.Length, throwOnEndOfStream: false) < hash.Length || !SHA256.HashData(file).AsSpan().SequenceEqual(hash))
            return false;
        file.Position = hash.Length;
        return true;
    }

    static Dictionary<string, float[]> Parse(Stream content, string modelId)
    {
        var vectors = new Dictionary<string, float[]>();
        using var reader = new BinaryReader(content, Encoding.UTF8);
        if (reader.ReadString() != Mark || reader.ReadString() != modelId)
            return vectors;
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var text = reader.ReadString();
            var dimensions = reader.ReadInt32();
            if (dimensions is < 1 or > MostDimensions)
                throw new FormatException("No vector has so many dimensions.");
            var vector = new float[dimensions];
            for (var at = 0; at < dimensions; at++)
                vector[at] = reader.ReadSingle();
            vectors[text] = vector;
        }
        return vectors;
    }
}
