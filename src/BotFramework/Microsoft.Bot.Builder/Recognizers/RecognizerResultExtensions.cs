namespace Microsoft.Bot.Builder;

/// <summary>Reading of recognizer results.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score; an empty name and 0 if there is none.</summary>
    /// <exception cref="ArgumentNullException">There is no result, or it has no intents.</exception>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(result.Intents);
        var top = (intent: string.Empty, score: 0.0);
        foreach (var (intent, score) in result.Intents)
        {
            if (score.Score is { } value && value > top.score)
                top = (intent, value);
        }
        return top;
    }
}
