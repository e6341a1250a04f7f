using System.Collections.Immutable;
using System.Numerics.Tensors;
using System.Text.Json;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// Tells from the features of a phrase what it most likely means: multinomial logistic regression, trained by stochastic
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

    readonly FeatureWeights _weights;

    /// <exception cref="ArgumentException">There are no examples.</exception>
    public Classifier(IReadOnlyList<(Features Features, TMeaning Meaning)> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        if (examples.Count == 0)
            throw new ArgumentException("A classifier learns from one example at least.", nameof(examples));
        Meanings = [.. examples.Select(example => example.Meaning).Distinct()];
        _weights = new(Meanings.Length, examples[0].Features.Meaning.Length);
        var targets = examples.Select(example => Meanings.IndexOf(example.Meaning)).ToArray();
        var stride = Stride % examples.Count == 0 ? 1 : Stride;
        var (at, seen) = (0L, 0);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            for (var step = 0; step < examples.Count; step++, seen++)
            {
                at = (at + stride) % examples.Count;
                Learn(examples[(int)at].Features, targets[at], FirstStep / (1 + (4f * seen / examples.Count)));
            }
        }
    }

    Classifier(ImmutableArray<TMeaning> meanings, FeatureWeights weights) => (Meanings, _weights) = (meanings, weights);

    public ImmutableArray<TMeaning> Meanings { get; }

    /// <summary>What <see cref="Write"/> has written, learnt by the same program from the same examples.</summary>
    /// <exception cref="FormatException">This is no classifier.</exception>
    internal static Classifier<TMeaning> Read(BinaryReader reader)
    {
        try
        {
            var meanings = JsonSerializer.Deserialize<ImmutableArray<TMeaning>>(reader.ReadString());
            return new(meanings, FeatureWeights.Read(reader, meanings.Length));
        }
        catch (JsonException fault)
        {
            throw new FormatException("These are no meanings.", fault);
        }
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(JsonSerializer.Serialize(Meanings));
        _weights.Write(writer);
    }

    /// <summary>The probability of every meaning, the likeliest first; they add up to 1.</summary>
    public ImmutableArray<(TMeaning Meaning, double Probability)> Classify(Features features)
    {
        ArgumentNullException.ThrowIfNull(features);
        var probabilities = Probabilities(features);
        return [.. Meanings.Zip(probabilities, (meaning, probability) => (meaning, (double)probability)).OrderByDescending(pair => pair.Item2)];
    }

    void Learn(Features features, int target, float step)
    {
        var parts = Probabilities(features);
        parts[target] -= 1;
        TensorPrimitives.Multiply(parts, -step, parts);
        _weights.Blend(1 - (step * Shrinkage), features, parts);
    }

    float[] Probabilities(Features features)
    {
        var scores = new float[Meanings.Length];
        _weights.Score(features, scores);
        TensorPrimitives.SoftMax(scores, scores);
        return scores;
    }
}
