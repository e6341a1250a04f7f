using System.Numerics.Tensors;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>How much each feature speaks for each of some meanings.</summary>
sealed class FeatureWeights(int meanings, int meaningLength)
{
    const float BiasShare = 0.1f;

    readonly float[][] _meaning = [.. Enumerable.Range(0, meanings).Select(_ => new float[meaningLength])];

    // Of one word all meanings stand together: a sentence has few words, and each is looked up once.
    readonly float[] _words = new float[WordFeatures.Length * meanings];
    readonly float[] _biases = new float[meanings];

    // Shrinking all weights at every step would cost a pass over them; their common scale is kept apart.
    float _scale = 1;

    public void Score(Features features, Span<float> scores)
    {
        scores.Clear();
        foreach (var (at, value) in features.Words)
            TensorPrimitives.MultiplyAdd(Row(at), value, scores, scores);
        for (var meaning = 0; meaning < meanings; meaning++)
            scores[meaning] = ((scores[meaning] + TensorPrimitives.Dot(_meaning[meaning], features.Meaning)) * _scale) + _biases[meaning];
    }

    /// <summary>Shrinks what is there and adds to each meaning its part of the features. Not safe for several threads.</summary>
    public void Blend(float scale, Features features, ReadOnlySpan<float> parts)
    {
        _scale *= scale;
        Span<float> own = stackalloc float[meanings];
        TensorPrimitives.Divide(parts, _scale, own);
        foreach (var (at, value) in features.Words)
            TensorPrimitives.MultiplyAdd(own, value, Row(at), Row(at));
        for (var meaning = 0; meaning < meanings; meaning++)
            TensorPrimitives.MultiplyAdd(features.Meaning, own[meaning], _meaning[meaning], _meaning[meaning]);
        TensorPrimitives.MultiplyAdd(parts, BiasShare, _biases, _biases);
    }

    Span<float> Row(int at) => _words.AsSpan(at * meanings, meanings);
}
