using System.Numerics;
using System.Runtime.InteropServices;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>Arithmetic of vectors, several numbers at a time.</summary>
static class Vectors
{
    /// <summary>Of two vectors of length 1: how alike they are, from -1 to 1.</summary>
    public static double Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        if (one.Length != other.Length)
            throw new ArgumentException($"A vector of {one.Length} numbers cannot be compared with one of {other.Length}.", nameof(other));
        var left = MemoryMarshal.Cast<float, Vector<float>>(one);
        var right = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sums = Vector<float>.Zero;
        for (var at = 0; at < left.Length; at++)
            sums += left[at] * right[at];
        var sum = Vector.Sum(sums);
        for (var at = left.Length * Vector<float>.Count; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }

    public static void Add(ReadOnlySpan<float> values, Span<float> sum)
    {
        for (var at = 0; at < sum.Length; at++)
            sum[at] += values[at];
    }

    /// <summary>Scales one vector and adds a part of another to it, in place.</summary>
    public static void Blend(Span<float> vector, float scale, ReadOnlySpan<float> other, float part)
    {
        var left = MemoryMarshal.Cast<float, Vector<float>>(vector);
        var right = MemoryMarshal.Cast<float, Vector<float>>(other);
        for (var at = 0; at < left.Length; at++)
            left[at] = (left[at] * scale) + (right[at] * part);
        for (var at = left.Length * Vector<float>.Count; at < vector.Length; at++)
            vector[at] = (vector[at] * scale) + (other[at] * part);
    }

    /// <summary>Brings the vector to length 1, in place.</summary>
    public static float[] Normalize(float[] vector)
    {
        var length = (float)Math.Sqrt(Dot(vector, vector));
        if (length > 0)
        {
            for (var at = 0; at < vector.Length; at++)
                vector[at] /= length;
        }
        return vector;
    }
}
