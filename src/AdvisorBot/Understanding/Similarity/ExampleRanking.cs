using System.Collections.Immutable;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// Says which examples a phrase comes nearest to, and nothing of what follows from it. It knows nothing of negation: "no
/// network" lies beside "network".
/// </summary>
public sealed class ExampleRanking<TMeaning>
    where TMeaning : notnull
{
    readonly ISentenceEncoder _encoder;
    readonly ImmutableArray<Example<TMeaning>> _examples;
    readonly Lazy<float[][]> _vectors;

    public ExampleRanking(IEnumerable<Example<TMeaning>> examples, ISentenceEncoder encoder)
    {
        _encoder = encoder;
        _examples = [.. examples];
        _vectors = new(() => [.. _examples.Select(example => encoder.Encode(example.Text))]);
    }

    /// <summary>
    /// Every meaning once, the nearest first. Nothing while the encoder is not ready.
    /// </summary>
    public ImmutableArray<Candidate<TMeaning>> Rank(string phrase)
    {
        if (!_encoder.IsReady || string.IsNullOrWhiteSpace(phrase))
            return [];
        var vector = _encoder.Encode(phrase);
        var nearest = new Dictionary<TMeaning, Candidate<TMeaning>>();
        foreach (var (example, known) in _examples.Zip(_vectors.Value))
        {
            var similarity = Vectors.Dot(vector, known);
            if (!nearest.TryGetValue(example.Meaning, out var before) || similarity > before.Similarity)
                nearest[example.Meaning] = new(example.Meaning, similarity, example.Text);
        }
        return [.. nearest.Values.OrderByDescending(candidate => candidate.Similarity)];
    }
}
