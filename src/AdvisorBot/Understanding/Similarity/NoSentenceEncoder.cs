namespace AdvisorBot.Understanding.Similarity;

/// <summary>Understanding without likeness.</summary>
public sealed class NoSentenceEncoder : ISentenceEncoder
{
    public static NoSentenceEncoder Instance { get; } = new();

    public bool IsReady => false;

    public float[] Encode(string text) => throw new InvalidOperationException("There is no sentence encoder.");
}
