using System.Numerics.Tensors;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>How much each feature speaks for each of some meanings.</summary>
sealed class FeatureWeights(int meanings, int meaningLength)
{
    const float BiasShare = 0.1f;

    const int MostNumbers = 1 << 26;

    float[][] _meaning = [.. Enumerable.Range(0, meanings).Select(_ => new float[meaningLength])];

    // Of one word all meanings stand together: a sentence has few words, and each is looked up once.
    float[] _words = new float[WordFeatures.Length * meanings];
    float[] _biases = new float[meanings];

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

    public void Write(BinaryWriter writer)
    {
        writer.Write(_scale);
        NumberRows.Write(writer, _biases);
        NumberRows.Write(writer, _words);
        foreach (var row in _meaning)
            NumberRows.Write(writer, row);
    }

    /// <exception cref="FormatException">These are no weights of so many meanings.</exception>
    public static FeatureWeights Read(BinaryReader reader, int meanings)
    {
        var weights = new FeatureWeights(meanings, 0)
        {
            _scale = reader.ReadSingle(),
            _biases = NumberRows.Read(reader, meanings),
            _words = NumberRows.Read(reader, MostNumbers)
        };
        weights._meaning = [.. Enumerable.Range(0, meanings).Select(_ => NumberRows.Read(reader, MostNumbers))];
        var isWhole = weights._biases.Length == meanings && weights._words.Length == WordFeatures.Length * meanings
            && weights._meaning.Select(row => row.Length).Distinct().Count() <= 1;
        return isWhole ? weights : throw new FormatException("These are no weights of so many meanings.");
    }

    Span<float> Row(int at) => _words.AsSpan(at * meanings, meanings);
}
