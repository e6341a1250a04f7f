namespace AdvisorBot.Understanding;

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

    /// <summary>The words asked about, as positions in the utterance.</summary>
    public (int Start, int End, bool Known)? Read(Scene scene)
    {
        var utterance = scene.Utterance;
        foreach (var sentence in _sentences)
        {
            for (var start = 0; start <= MostWordsBefore && start < utterance.Count; start++)
            {
                if (start > 0 && sentence.Before.Length == 0)
                    break;
                if (!Match(utterance, start, sentence.Before) || Topic(utterance, start, sentence) is not var (from, to))
                    continue;
                if (!sentence.Known || scene.Meanings.Exists(place => place[0].Start < to && place[0].End > from))
                    return (from, to, sentence.Known);
            }
        }
        return null;
    }

    static (int Start, int End)? Topic(Utterance utterance, int start, Sentence sentence)
    {
        var from = start + sentence.Before.Length;
        var to = utterance.ClauseEnd(start);
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
        return to - from <= LongestTopic ? (from, to) : null;
    }

    static bool Match(Utterance utterance, int at, string[] stems)
    {
        if (at + stems.Length > utterance.Count)
            return false;
        for (var word = 0; word < stems.Length; word++)
        {
            if (utterance.Guesses(at + word)[0].Stem != stems[word])
                return false;
        }
        return true;
    }

    static Sentence Parse(Lexicon lexicon, string sentence, bool known) =>
        sentence.Split(Slot) is [var before, var behind] ? new(lexicon.Stems(before), lexicon.Stems(behind), known) : throw new ArgumentException($"{sentence} has no single topic.");

    sealed record Sentence(string[] Before, string[] Behind, bool Known)
    {
        public int Length => Before.Length + Behind.Length;
    }
}
