namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The search for values in one utterance; positions count words until <see cref="ToCharacters"/>.</summary>
sealed class ValueSearch(List<Token> tokens, FindValuesOptions options)
{
    const int DefaultDistance = 2;
    const float LeastScore = 0.4f;

    readonly int _maxDistance = options.MaxTokenDistance ?? DefaultDistance;

    /// <summary>Every place where a value's words stand, from left to right.</summary>
    internal IEnumerable<ModelResult<FoundValue>> All(SortedValue value, List<Token> words)
    {
        var start = 0;
        while (start < tokens.Count && Next(value, words, start) is { } match)
        {
            yield return match;
            start = match.End + 1;
        }
    }

    /// <summary>Turns a match's positions from words into characters, and cuts out its text.</summary>
    internal void ToCharacters(ModelResult<FoundValue> match, string utterance)
    {
        match.Start = tokens[match.Start].Start;
        match.End = tokens[match.End].End;
        match.Text = utterance[match.Start..(match.End + 1)];
    }

    ModelResult<FoundValue> Next(SortedValue value, List<Token> words, int from)
    {
        int matched = 0, skipped = 0, first = -1, last = -1;
        foreach (var word in words)
        {
            var position = tokens.FindIndex(from, token => token.Normalized == word.Normalized);
            if (position < 0)
                continue;

            var distance = matched > 0 ? position - from : 0;
            if (distance > _maxDistance)
                continue;

            matched++;
            skipped += distance;
            first = first < 0 ? position : first;
            last = position;
            from = position + 1;
        }

        if (matched == 0 || (matched < words.Count && !options.AllowPartialMatches))
            return null;

        return new ModelResult<FoundValue>
        {
            Start = first,
            End = last,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = Score(matched, words.Count, skipped) },
        };
    }

    /// <summary>Share of the value's words that were found, lessened by the foreign words in between, mapped to 0.4..1.</summary>
    static float Score(int matched, int words, int skipped)
    {
        var completeness = (float)matched / words;
        var accuracy = (float)matched / (matched + skipped);
        return LeastScore + ((1 - LeastScore) * completeness * accuracy);
    }
}
