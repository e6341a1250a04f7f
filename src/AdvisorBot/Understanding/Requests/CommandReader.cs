using System.Buffers;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Requests;

/// <summary>
/// Compares a whole utterance with the example utterances of the vocabulary, word by word, rare words counting most.
/// A word that no example of the intent has speaks against it, so "help the children" is no call for help.
/// </summary>
sealed class CommandReader
{
    public const string Tool = "{tool}";
    public const string Answer = "{answer}";
    public const string Question = "{question}";
    public const string Language = "{language}";

    const int LongestCommand = 18;
    const int FewestWordsBegun = 5;
    const double SmallWeight = 0.35;
    const double Begun = 0.95;

    readonly Lexicon _lexicon;
    readonly List<Example> _examples = [];
    readonly Dictionary<string, List<Use>> _byWord = new(StringComparer.Ordinal);
    readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    readonly PhraseIndex<string> _languages = new();
    readonly Fillers _fillers;
    readonly double _foreignWeight;
    readonly double[] _totals;

    public CommandReader(Lexicon lexicon)
    {
        _lexicon = lexicon;
        var vocabulary = lexicon.Vocabulary;
        foreach (var (code, names) in vocabulary.LanguageNames)
        {
            foreach (var name in names)
                _languages.Add(lexicon.Stems(name), code);
        }
        _fillers = new(lexicon);
        foreach (var (intent, phrase) in Phrases(vocabulary))
            Add(intent, phrase);
        foreach (var (word, examples) in _byWord)
            _weights[word] = (lexicon.IsSmallStem(word) ? SmallWeight : 1) * Math.Log(1 + (double)_examples.Count / examples.Count);
        _foreignWeight = Math.Log(1 + _examples.Count / 4.0);
        _totals = [.. _examples.Select(example => example.Words.Sum(Weight))];
    }

    public static IEnumerable<(Intent Intent, string Phrase)> Phrases(Vocabulary vocabulary) =>
        vocabulary.Commands.SelectMany(pair => pair.Value.Select(phrase => (pair.Key, phrase)))
            .Concat(vocabulary.LanguageRequests.Select(phrase => (Intent.Language, phrase)))
            .Concat(vocabulary[Cue.Yes].Select(phrase => (Intent.Yes, phrase)))
            .Concat(vocabulary[Cue.No].Select(phrase => (Intent.No, phrase)))
            .Concat(vocabulary[Cue.Unsure].Select(phrase => (Intent.NotSure, phrase)))
            .Concat(vocabulary[Cue.Indifferent].Select(phrase => (Intent.Skip, phrase)))
            .Concat(vocabulary.Requests.Select(example => (example.Meaning, example.Text)));

    /// <summary>The intent most alike; null when nothing is.</summary>
    public Request? Read(Named named, Span span)
    {
        if (IsReasonAsked(named.Utterance, span))
            return new(Intent.WhyAsked, Begun, null);
        var (start, end) = _fillers.Trim(named.Utterance, span);
        if (end - start > LongestCommand)
            return null;
        // Only fillers: then they are what is said ("thanks", "hello").
        if (start >= end)
            (start, end) = (span.Start, span.End);
        var language = LanguageIn(named.Utterance, start, end);
        var best = Best(Words(named, start, end, slots: false, language));
        // With its fillers, or those on one side, it may be a set phrase ("thanks a lot, mate").
        foreach (var (from, to) in new[] { (span.Start, span.End), (span.Start, end), (start, span.End) }.Distinct()
            .Where(other => other != (start, end) && other.Item2 - other.Item1 <= LongestCommand))
            best = Better(best, Best(Words(named, from, to, slots: false, language)));
        if (named.Within(span).Any() || named.Quantities.Exists(quantity => span.Contains(quantity.Start)))
            best = Better(best, Best(Words(named, start, end, slots: true, language)));
        return best.Confidence > 0 && best.Intent is not (Intent.Answer or Intent.Ask)
            ? best with { Language = best.Intent == Intent.Language ? language?.Code : null }
            : null;
    }

    // "Why do you need to know where our data goes?": whatever follows, the reason for the question is asked.
    bool IsReasonAsked(Utterance utterance, Span span)
    {
        foreach (var use in _byWord.GetValueOrDefault(utterance[span.Start].Stem, []))
        {
            if (_examples[use.Example] is { Intent: Intent.WhyAsked, Words.Length: >= FewestWordsBegun } example && example.Words.Length < span.Length
                && Begins(utterance, span.Start, example.Words))
                return true;
        }
        return false;
    }

    static bool Begins(Utterance utterance, int start, string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (utterance[start + at].Stem != words[at])
                return false;
        }
        return true;
    }

    public string? LanguageIn(Utterance utterance) => LanguageIn(utterance, 0, utterance.Count)?.Code;

    void Add(Intent intent, string phrase)
    {
        var words = new List<string>();
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // One answer or several: what counts is that answers are spoken of.
            if (part is Answer or Question && words.Contains(part))
                continue;
            if (IsSlot(part))
                words.Add(part);
            else
                words.AddRange(_lexicon.Stems(part));
        }
        if (words.Count == 0)
            return;
        foreach (var (word, times) in words.CountBy(word => word))
        {
            if (!_byWord.TryGetValue(word, out var list))
                _byWord[word] = list = [];
            list.Add(new(_examples.Count, times));
        }
        _examples.Add(new(intent, [.. words]));
    }

    /// <summary>Adds up, word by word, what each example shares with the utterance: one walk over the examples' uses of the words.</summary>
    Request Best(List<string> words)
    {
        var shared = ArrayPool<double>.Shared.Rent(_examples.Count);
        var relief = ArrayPool<double>.Shared.Rent(_examples.Count);
        shared.AsSpan(0, _examples.Count).Clear();
        relief.AsSpan(0, _examples.Count).Clear();
        // A slot is a thing spoken of: an example that has no place for it is about something else.
        var total = words.Sum(word => IsSlot(word) ? _foreignWeight : Weight(word));
        foreach (var (word, times) in words.CountBy(word => word))
        {
            var weight = Weight(word);
            foreach (var use in _byWord.GetValueOrDefault(word, []))
            {
                shared[use.Example] += weight * Math.Min(times, use.Times);
                relief[use.Example] += IsSlot(word) ? times * (_foreignWeight - weight) : 0;
            }
        }
        var namesTool = words.Contains(Tool);
        var (best, at) = (0.0, -1);
        for (var i = 0; i < _examples.Count; i++)
        {
            if (shared[i] > 0 && (namesTool || !_examples[i].NamesTool) && 2 * shared[i] / (total - relief[i] + _totals[i]) is var likeness && likeness > best
                && (_examples[i].Intent != Intent.WhatIf || Supposes(_examples[i], words))
                && (_examples[i].Intent != Intent.WhyNotTool || Denies(_examples[i], words)))
                (best, at) = (likeness, i);
        }
        ArrayPool<double>.Shared.Return(shared);
        ArrayPool<double>.Shared.Return(relief);
        return new(at < 0 ? Intent.None : _examples[at].Intent, Math.Min(1, best), null);
    }

    // "Anything with drag and drop?" has no more than a small word of "would drag and drop change anything?".
    bool Supposes(Example example, List<string> words) => Array.TrueForAll(example.Words, word => IsSlot(word) || words.Contains(word))
        || Array.Exists(example.Words, word => !IsSlot(word) && !_lexicon.IsOrdinary(word) && words.Contains(word));

    // "Why is Spyder on the list" has all but one word of "why is Spyder not on the list".
    bool Denies(Example example, List<string> words) => words.Exists(_lexicon.IsNegation) || !Array.Exists(example.Words, _lexicon.IsNegation);

    static Request Better(Request one, Request other) => other.Confidence > one.Confidence ? other : one;

    static bool IsSlot(string word) => word[0] == '{';

    double Weight(string word) => _weights.TryGetValue(word, out var weight) ? weight : _lexicon.IsSmallStem(word) ? SmallWeight : _foreignWeight;

    static List<string> Words(Named named, int start, int end, bool slots, (int Start, int End, string Code)? language)
    {
        var words = new List<string>();
        for (var at = start; at < end;)
        {
            var (slot, behind) = language is var (from, to, _) && at == from ? (Language, to) : slots ? SlotAt(named, at) : (null, at + 1);
            // No typing error is assumed towards a command.
            if (slot is null)
                words.Add(named.Utterance[at].Stem);
            else if (slot is Tool or Language || words.Count == 0 || !words.Contains(slot))
                words.Add(slot);
            at = behind;
        }
        return words;
    }

    static (string? Slot, int End) SlotAt(Named named, int at)
    {
        foreach (var quantity in named.Quantities)
        {
            if (quantity.Start == at)
                return (Answer, quantity.End);
        }
        foreach (var mention in named.Mentions)
        {
            if (mention.Span.Start != at)
                continue;
            var slot = mention.IsTool ? Tool : mention.Meanings.Any(meaning => meaning is Meaning.OfQuestion) ? Question : Answer;
            return (slot, mention.Span.End);
        }
        return (null, at + 1);
    }

    (int Start, int End, string Code)? LanguageIn(Utterance utterance, int start, int end)
    {
        var found = new List<Found<string>>();
        for (var at = start; at < end; at++)
            _languages.Find(utterance, at, loosely: false, found);
        return found.Count == 0 ? null : (found[0].Start, found[0].End, found[0].Meanings[0]);
    }

    /// <summary>An example that has a word, and how often.</summary>
    readonly record struct Use(int Example, int Times);

    sealed record Example(Intent Intent, string[] Words)
    {
        /// <summary>Without a tool such a sentence is another one.</summary>
        public bool NamesTool { get; } = Words.Contains(Tool);
    }
}
