namespace AdvisorBot.Understanding.Similarity;

/// <summary>What a classifier sees of a sentence: its words and pieces of words and, where a sentence model has read it, its meaning.</summary>
public sealed class Features
{
    const int MostNumbers = WordFeatures.Length;

    readonly float[] _meaning;
    readonly (int At, float Value)[] _words;

    /// <param name="meaning">A vector of length 1, or none.</param>
    /// <param name="words">The entries of a vector of length 1 that are not 0, in order.</param>
    internal Features(float[] meaning, (int At, float Value)[] words) => (_meaning, _words) = (meaning, words);

    internal ReadOnlySpan<float> Meaning => _meaning;

    internal ReadOnlySpan<(int At, float Value)> Words => _words;

    /// <summary>Of two sentences: how alike they are, from -1 to 1; by their meaning where it is known, by their words otherwise.</summary>
    public double Nearness(Features other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _meaning.Length > 0 ? Vectors.Dot(_meaning, other._meaning) : WordsShared(other);
    }

    /// <summary>Of two sentences: how alike they are in meaning, where it is known, and in words, from 0 to 1.</summary>
    public double Likeness(Features other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Math.Clamp(_meaning.Length > 0 ? (Vectors.Dot(_meaning, other._meaning) + WordsShared(other)) / 2 : WordsShared(other), 0, 1);
    }

    /// <summary>How alike the words of two sentences are, from -1 to 1.</summary>
    internal double WordsShared(Features other)
    {
        var (sum, left, right) = (0.0, 0, 0);
        while (left < _words.Length && right < other._words.Length)
        {
            var (at, value) = _words[left];
            var (otherAt, otherValue) = other._words[right];
            sum += at == otherAt ? value * otherValue : 0;
            left += at <= otherAt ? 1 : 0;
            right += otherAt <= at ? 1 : 0;
        }
        return sum;
    }

    internal static Features Read(BinaryReader reader)
    {
        var (meaning, places, values) = (NumberRows.Read(reader, MostNumbers), NumberRows.Read(reader, MostNumbers), NumberRows.Read(reader, MostNumbers));
        return places.Length == values.Length
            ? new(meaning, [.. places.Zip(values, (at, value) => ((int)at, value))])
            : throw new FormatException("Every place has one value.");
    }

    internal void Write(BinaryWriter writer)
    {
        NumberRows.Write(writer, _meaning);
        // Places are small whole numbers, which 32 bits of a fraction hold exactly.
        NumberRows.Write(writer, [.. _words.Select(entry => (float)entry.At)]);
        NumberRows.Write(writer, [.. _words.Select(entry => entry.Value)]);
    }
}
