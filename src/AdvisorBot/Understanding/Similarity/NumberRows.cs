using System.Runtime.InteropServices;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>Rows of numbers in a binary file: how many, and each in 32 bits, the lowest first.</summary>
static class NumberRows
{
    public static void Write(BinaryWriter writer, ReadOnlySpan<float> numbers)
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers));
    }

    /// <exception cref="FormatException">There are more than so many.</exception>
    /// <exception cref="EndOfStreamException">There are fewer than it says.</exception>
    public static float[] Read(BinaryReader reader, int most)
    {
        var length = reader.ReadInt32();
        if (length < 0 || length > most)
            throw new FormatException("No row has so many numbers.");
        var numbers = new float[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
