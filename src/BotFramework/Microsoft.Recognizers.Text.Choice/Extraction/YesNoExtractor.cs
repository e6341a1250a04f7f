namespace Microsoft.Recognizers.Text.Choice.Extraction;

/// <summary>
/// Extracts the yes or no that makes up the greatest share of the text's words, the first of several equal ones.
/// </summary>
sealed class YesNoExtractor(YesNoWords vocabulary) : IExtractor
{
    const int LongestPhrase = 64;
    const double LowestScore = 0.4;

    public List<ExtractResult> Extract(string input)
    {
        var best = FindBest(input);
        return best is null ? [] :
        [
            new ExtractResult
            {
                Start = best.Start,
                Length = best.End - best.Start,
                Text = input[best.Start..best.End],
                Type = best.Answer == YesOrNo.Yes ? Constants.SYS_BOOLEAN_TRUE : Constants.SYS_BOOLEAN_FALSE,
                Data = best,
            },
        ];
    }

    YesNoMatch FindBest(string input)
    {
        YesNoMatch best = null;
        var lower = input.ToLowerInvariant();
        var words = WordSpans.Cut(lower);
        for (var at = 0; at < words.Count;)
        {
            var length = Match(lower, words, at, out var answer);
            if (length > 0 && answer != YesOrNo.Neither)
            {
                var score = LowestScore + ((1 - LowestScore) * length / words.Count);
                if (best is null || score > best.Score)
                    best = new YesNoMatch(words[at].Start.Value, words[at + length - 1].End.Value, answer, score);
            }
            at += Math.Max(length, 1);
        }
        return best;
    }

    // The number of words matched: the longest phrase, or a negation and the yes it turns round.
    int Match(string text, List<Range> words, int at, out YesOrNo answer)
    {
        var length = MatchPhrase(text, words, at, out answer);
        if (length > 0 || !vocabulary.IsNegation(text.AsSpan(words[at])) || at + 1 == words.Count)
            return length;
        length = MatchPhrase(text, words, at + 1, out answer);
        if (length == 0 || answer != YesOrNo.Yes)
            return 0;
        answer = YesOrNo.No;
        return length + 1;
    }

    int MatchPhrase(string text, List<Range> words, int at, out YesOrNo answer)
    {
        answer = YesOrNo.Neither;
        var found = 0;
        var written = 0;
        Span<char> phrase = stackalloc char[LongestPhrase];
        for (var i = at; i < words.Count && i < at + vocabulary.LongestPhrase; i++)
        {
            var word = text.AsSpan(words[i]);
            if (written + word.Length + 1 > LongestPhrase)
                break;
            if (written > 0)
                phrase[written++] = ' ';
            word.CopyTo(phrase[written..]);
            written += word.Length;
            if (!vocabulary.TryFind(phrase[..written], out var candidate))
                continue;
            answer = candidate;
            found = i - at + 1;
        }
        return found > 0 && at + found < words.Count && WordSpans.IsSkinTone(text.AsSpan(words[at + found])) ? found + 1 : found;
    }
}
