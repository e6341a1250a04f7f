using System.Collections.Immutable;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// Tells from the vector of a phrase what it most likely means: multinomial logistic regression, trained by stochastic
/// gradient descent. The same examples in the same order always give the same classifier.
/// </summary>
public sealed class Classifier<TMeaning>
    where TMeaning : notnull
{
    const int Epochs = 40;
    const float FirstStep = 2f;
    const float Shrinkage = 0.0002f;

    // Steps through the examples so that neighbours in the file, which mean the same, do not follow each other.
    const int Stride = 7919;

    readonly float[][] _weights;
    readonly float[] _biases;

    /// <exception cref="ArgumentException">There are no examples.</exception>
    public Classifier(IReadOnlyList<(float[] Vector, TMeaning Meaning)> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        if (examples.Count == 0)
            throw new ArgumentException("A classifier learns from one example at least.", nameof(examples));
        Meanings = [.. examples.Select(example => example.Meaning).Distinct()];
        _weights = [.. Meanings.Select(_ => new float[examples[0].Vector.Length])];
        _biases = new float[Meanings.Length];
        var targets = examples.Select(example => Meanings.IndexOf(example.Meaning)).ToArray();
        var stride = Stride % examples.Count == 0 ? 1 : Stride;
        var (at, seen) = (0L, 0);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var step = 0; step < examples.Count; step++, seen++)
            {
                at = (at + stride) % examples.Count;
                Learn(examples[(int)at].Vector, targets[at], FirstStep / (1 + (4f * seen / examples.Count)));
            }
        }
    }

    public ImmutableArray<TMeaning> Meanings { get; }

    /// <summary>The probability of every meaning, the likeliest first; they add up to 1.</summary>
    public ImmutableArray<(TMeaning Meaning, double Probability)> Classify(ReadOnlySpan<float> vector)
    {
        var probabilities = Probabilities(vector);
        return [.. Meanings.Zip(probabilities, (meaning, probability) => (meaning, (double)probability)).OrderByDescending(pair => pair.Item2)];
    }

    void Learn(float[] vector, int target, float step)
    {
        var probabilities = Probabilities(vector);
        for (var meaning = 0; meaning < _weights.Length; meaning++)
        {
            var error = probabilities[meaning] - (meaning == target ? 1 : 0);
            Vectors.Blend(_weights[meaning], 1 - (step * Shrinkage), vector, -step * error);
            _biases[meaning] -= step * error * 0.1f;
        }
    }

    float[] Probabilities(ReadOnlySpan<float> vector)
    {
        var all = new float[_weights.Length];
        for (var meaning = 0; meaning < all.Length; meaning++)
            all[meaning] = (float)Vectors.Dot(_weights[meaning], vector) + _biases[meaning];
        var (most, sum) = (all.Max(), 0f);
        for (var meaning = 0; meaning < all.Length; meaning++)
            sum += all[meaning] = MathF.Exp(all[meaning] - most);
        for (var meaning = 0; meaning < all.Length; meaning++)
            all[meaning] /= sum;
        return all;
    }
}
