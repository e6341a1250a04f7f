using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Requests;

/// <summary>The words that may surround a command without changing it ("please", "could you").</summary>
sealed class Fillers(Lexicon lexicon)
{
    readonly string[][] _longestFirst = [.. lexicon.Vocabulary.Fillers.Select(lexicon.Stems).OrderByDescending(stems => stems.Length)];

    /// <summary>The words that remain; none when there are only fillers.</summary>
    public (int Start, int End) Trim(Utterance utterance, Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && LengthAt(utterance, start, end, fromStart: true) is var length and > 0)
            start += length;
        while (start < end && LengthAt(utterance, start, end, fromStart: false) is var length and > 0)
            end -= length;
        return (start, end);
    }

    int LengthAt(Utterance utterance, int start, int end, bool fromStart)
    {
        foreach (var filler in _longestFirst)
        {
            var at = fromStart ? start : end - filler.Length;
            if (at < start || at + filler.Length > end)
                continue;
            var same = true;
            for (var word = 0; word < filler.Length && same; word++)
                same = utterance[at + word].Stem == filler[word];
            if (same)
                return filler.Length;
        }
        return 0;
    }
}
