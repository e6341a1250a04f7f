using System.Collections.Frozen;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>An encoder that becomes ready some time after the service has started; nobody waits for it.</summary>
public sealed class LateEncoder : ISentenceEncoder
{
    volatile Loaded? _loaded;

    public bool IsReady => _loaded is not null;

    /// <param name="known">Vectors that need not be worked out any more: those of the examples.</param>
    public void Become(ISentenceModel model, IReadOnlyDictionary<string, float[]> known) => _loaded = new(model, known.ToFrozenDictionary());

    public float[] Encode(string text) =>
        _loaded is not { } loaded ? throw new InvalidOperationException("The sentence encoder is not ready.")
        : loaded.Known.GetValueOrDefault(text) ?? loaded.Model.Encode(text);

    sealed record Loaded(ISentenceModel Model, FrozenDictionary<string, float[]> Known);
}
