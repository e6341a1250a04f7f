using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>Finds the numbers of an utterance, in figures and in words, by the place where they end.</summary>
sealed class NumberFinder(Numbers numbers, bool decimalComma)
{
    const int MostWordsOfNumber = 8;

    /// <summary>The number that this word is in figures, and whether another notation would make another one of it.</summary>
    public (double Value, bool IsUnclear)? Figure(Token token) => Figures.Read(token.Word, decimalComma);

    // "1/2 TB", "1 1/2 TB"
    public (double Value, int Start)? FractionBefore(Utterance utterance, int end)
    {
        // The words of a contraction share one place.
        if (end < 2 || utterance[end - 1].Start <= utterance[end - 2].End
            || utterance.Text.AsSpan(utterance[end - 2].End, utterance[end - 1].Start - utterance[end - 2].End) is not "/"
            || Figure(utterance[end - 2]) is not var (upper, _) || Figure(utterance[end - 1]) is not var (lower, _) || lower == 0)
            return null;
        return end > 2 && utterance[end - 2].Before == Gap.Space && Figure(utterance[end - 3]) is var (whole, _)
            ? (whole + upper / lower, end - 3)
            : (upper / lower, end - 2);
    }

    // Where the number ends that begins at this word; 0 for none.
    public int EndFrom(Utterance utterance, int at) => Figure(utterance[at]) is null ? 0
        : at + 1 < utterance.Count && Before(utterance, at + 2) is var (_, start) && start == at ? at + 2
        : at + 1;

    // "50k": a letter right behind a figure.
    static double Thousands(Utterance utterance, int at) => at > 0 && utterance[at].Start == utterance[at - 1].End ? utterance[at].Word switch
    {
        "k" => 1e3,
        "m" or "mio" => 1e6,
        "b" or "bn" => 1e9,
        _ => 0,
    } : 0;

    /// <param name="unit">A unit follows: "half a" is a number then.</param>
    public (double Value, int Start)? Before(Utterance utterance, int end, bool unit = false)
    {
        if (end == 0)
            return null;
        if (Thousands(utterance, end - 1) is > 0 and var factor && Figure(utterance[end - 2]) is var (thousands, _))
            return (thousands * factor, end - 2);
        // Figures right before are read here; "2 million" and words by the recogniser.
        if (Figure(utterance[end - 1]) is var (figure, _))
            return (figure, end - 1);
        var first = Math.Max(utterance.SentenceStart(end - 1), end - MostWordsOfNumber);
        if (first >= end || !numbers.IsWord(utterance[end - 1].Word))
            return null;
        var text = utterance.Slice(first, end);
        if ((unit ? numbers.BeforeUnit(text) : numbers.AtEnd(text)) is not var (value, offset))
            return null;
        var position = utterance[first].Start + offset;
        var start = first;
        while (start < end - 1 && utterance[start].End <= position)
            start++;
        return (value, start);
    }
}
