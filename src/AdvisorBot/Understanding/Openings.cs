namespace AdvisorBot.Understanding;

/// <summary>
/// The first two telling words of every example of a request. A part of an utterance that starts with none of them is
/// not worth reading.
/// </summary>
sealed class Openings
{
    const string AnyWord = "{}";

    readonly Lexicon _lexicon;
    readonly HashSet<string> _fillers;
    readonly Dictionary<(string First, string Second), HashSet<Intent>> _intents = [];

    public Openings(Lexicon lexicon)
    {
        var vocabulary = lexicon.Vocabulary;
        _lexicon = lexicon;
        _fillers = [.. vocabulary.Fillers.SelectMany(lexicon.Stems)];
        var topics = vocabulary.Topics.Concat(vocabulary.KnownTopics).Select(sentence => (Intent.Explain, sentence));
        foreach (var (intent, phrase) in CommandReader.Phrases(vocabulary).Concat(topics))
        {
            var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(part => part[0] == '{' ? [AnyWord] : lexicon.Stems(part)).ToList();
            if (words.Count == 0)
                continue;
            var opening = Of(words);
            if (!_intents.TryGetValue(opening, out var intents))
                _intents[opening] = intents = [];
            intents.Add(intent);
        }
    }

    /// <summary>The words may start a request that is not idle.</summary>
    public bool Fit(Utterance utterance, int start, int end, IReadOnlySet<Intent> idle)
    {
        var opening = Of([.. Enumerable.Range(start, end - start).Select(at => utterance.Guesses(at)[0].Stem)]);
        return Asks(opening) || Asks((opening.First, AnyWord));

        bool Asks((string, string) words) => _intents.TryGetValue(words, out var intents) && !intents.IsSubsetOf(idle);
    }

    (string First, string Second) Of(List<string> stems)
    {
        var first = stems.FindIndex(IsTelling);
        if (first < 0)
            return (stems[0], "");
        var second = stems.FindIndex(first + 1, IsTelling);
        return (stems[first], second < 0 ? "" : stems[second]);
    }

    bool IsTelling(string stem) => !_lexicon.IsSmallStem(stem) && !_fillers.Contains(stem);
}
