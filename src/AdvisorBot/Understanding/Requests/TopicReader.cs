using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Requests;

/// <summary>Reads questions for the meaning of something, whatever it is ("what does GPU mean?").</summary>
sealed class TopicReader
{
    const int LongestTopic = 6;
    const int MostWordsBefore = 4;
    const string Slot = "{topic}";

    readonly List<Sentence> _sentences;

    public TopicReader(Lexicon lexicon) =>
        _sentences =
        [
            .. lexicon.Vocabulary.Topics.Select(sentence => Parse(lexicon, sentence, false)).OrderByDescending(sentence => sentence.Length),
            .. lexicon.Vocabulary.KnownTopics.Select(sentence => Parse(lexicon, sentence, true)).OrderByDescending(sentence => sentence.Length),
        ];

    /// <summary>The words asked about within a part of the utterance.</summary>
    public (Span Topic, bool Known)? Read(Named named, Span span)
    {
        var utterance = named.Utterance;
        foreach (var sentence in _sentences)
        {
            for (var start = span.Start; start <= span.Start + MostWordsBefore && start < span.End; start++)
            {
                if (start > span.Start && sentence.Before.Length == 0)
                    break;
                if (!Match(utterance, start, sentence.Before) || Topic(utterance, start, span.End, sentence) is not { } topic)
                    continue;
                if (!sentence.Known || IsNamed(named, topic))
                    return (topic, sentence.Known);
            }
        }
        return null;
    }

    static bool IsNamed(Named named, Span topic) => named.Mentions.Any(mention => mention.Span.Overlaps(topic));

    static Span? Topic(Utterance utterance, int start, int end, Sentence sentence)
    {
        var from = start + sentence.Before.Length;
        var to = end;
        if (sentence.Behind.Length > 0)
        {
            var behind = from + 1;
            while (behind < to && !Match(utterance, behind, sentence.Behind))
                behind++;
            if (behind >= to)
                return null;
            to = behind;
        }
        while (from < to - 1 && utterance.IsSmall(from))
            from++;
        return to > from && to - from <= LongestTopic ? new Span(from, to) : null;
    }

    static bool Match(Utterance utterance, int at, string[] stems)
    {
        if (at + stems.Length > utterance.Count)
            return false;
        for (var word = 0; word < stems.Length; word++)
        {
            if (utterance[at + word].Stem != stems[word])
                return false;
        }
        return true;
    }

    static Sentence Parse(Lexicon lexicon, string sentence, bool known) =>
        sentence.Split(Slot) is [var before, var behind]
            ? new(lexicon.Stems(before), lexicon.Stems(behind), known)
            : throw new ArgumentException($"{sentence} has no single topic.");

    sealed record Sentence(string[] Before, string[] Behind, bool Known)
    {
        public int Length => Before.Length + Behind.Length;
    }
}
