using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding.Similarity;

/// <summary>A sentence model of three dimensions: how often a text speaks of the sea, of money and of paper.</summary>
sealed class SmallModel(string id = "small") : ISentenceModel
{
    static readonly string[][] Themes = [["ship", "harbour", "sailor"], ["cent", "invoice", "euro"], ["page", "book", "print"]];

    public List<string> Encoded { get; } = [];

    public bool IsDisposed { get; private set; }

    public string Id => id;

    public float[] Encode(string text)
    {
        Encoded.Add(text);
        return Vectors.Normalize([.. Themes.Select(theme => (float)theme.Count(text.Contains))]);
    }

    public void Dispose() => IsDisposed = true;
}
