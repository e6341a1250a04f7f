namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// Vectors of examples in a file, so that they are worked out once. It belongs to one model; a vector belongs to the words
/// of its example, so that a change of the data costs only what is new.
/// </summary>
/// <remarks>
/// Format, as BinaryWriter has it: a mark, the model's id, the number of examples, and for each its text, the number of its
/// dimensions and these as 32-bit numbers.
/// </remarks>
static class VectorFile
{
    const string Mark = "AdvisorBot vectors 1";
    const int MostDimensions = 4096;

    /// <summary>What the file holds for this model: nothing, if there is none, it is broken, or it belongs to another model.</summary>
    /// <param name="isWanted">Leaves out the vectors of all other texts, which cost memory.</param>
    public static Dictionary<string, float[]> Read(string path, string modelId, Func<string, bool>? isWanted = null) =>
        HashedFile.Read(path, reader => Parse(reader, modelId, isWanted)) ?? [];

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static void Write(string path, string modelId, IReadOnlyDictionary<string, float[]> vectors) => HashedFile.Write(path, writer =>
    {
        writer.Write(Mark);
        writer.Write(modelId);
        writer.Write(vectors.Count);
        foreach (var (text, vector) in vectors)
        {
            writer.Write(text);
            NumberRows.Write(writer, vector);
        }
    });

    static Dictionary<string, float[]> Parse(BinaryReader reader, string modelId, Func<string, bool>? isWanted)
    {
        var vectors = new Dictionary<string, float[]>();
        if (reader.ReadString() != Mark || reader.ReadString() != modelId)
            return vectors;
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var text = reader.ReadString();
            var vector = NumberRows.Read(reader, MostDimensions);
            if (vector.Length == 0)
                throw new FormatException("No vector has no dimensions.");
            if (isWanted?.Invoke(text) is not false)
                vectors[text] = vector;
        }
        return vectors;
    }
}
