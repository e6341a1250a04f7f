namespace AdvisorBot.Understanding.Similarity;

/// <summary>Turns a phrase into a vector, such that phrases of like meaning lie near each other. It knows nothing of negation.</summary>
public interface ISentenceEncoder
{
    /// <summary>False while a model is still being loaded, or without one. Nothing waits for it.</summary>
    bool IsReady { get; }

    /// <summary>A vector of length 1. Only called when ready; safe for all threads.</summary>
    float[] Encode(string text);
}
