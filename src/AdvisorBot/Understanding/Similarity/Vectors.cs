using System.Numerics.Tensors;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>Arithmetic of vectors of length 1.</summary>
static class Vectors
{
    /// <summary>Of two vectors of length 1: how alike they are, from -1 to 1.</summary>
    /// <exception cref="ArgumentException">One is longer than the other.</exception>
    public static double Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other) => TensorPrimitives.Dot(one, other);

    /// <summary>Brings the vector to length 1, in place.</summary>
    public static float[] Normalize(float[] vector)
    {
        if (TensorPrimitives.Norm<float>(vector) is var length and > 0)
            TensorPrimitives.Divide(vector, length, vector);
        return vector;
    }
}
