namespace AdvisorBot.Understanding.Similarity;

/// <summary>A loaded model that turns a phrase into a vector of length 1. Safe for all threads.</summary>
public interface ISentenceModel : IDisposable
{
    /// <summary>Tells this model from every other, so that vectors of two are never compared.</summary>
    string Id { get; }

    float[] Encode(string text);
}
