using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Everything a catalogue, its interview and a language give to be recognised, indexed once.</summary>
sealed class Lexicon
{
    readonly Tokenizer _tokenizer;
    readonly PhraseIndex<Meaning> _meanings = new();
    readonly PhraseIndex<WordKind> _kinds = new();
    readonly Dictionary<string, HashSet<WordKind>> _wholes = new(StringComparer.Ordinal);
    readonly Dictionary<(string QuestionId, string Stems), Choice> _exact = [];
    readonly Dictionary<(string QuestionId, string Stems), Choice> _labels = [];
    readonly HashSet<string> _targets = new(StringComparer.Ordinal);
    readonly HashSet<string> _joints = new(StringComparer.Ordinal);
    readonly FrozenSet<string> _small;
    readonly FrozenSet<string> _ordinary;
    readonly FrozenSet<string> _grammatical;
    readonly FrozenSet<string> _negations;
    readonly FrozenSet<string> _denials;
    readonly FrozenSet<string> _noes;
    readonly FrozenSet<string> _jointSet;
    readonly FrozenSet<string> _besideNames;
    readonly Spellings _spellings;

    public Lexicon(Advisor advisor, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        _tokenizer = new(new(vocabulary.Spellings, vocabulary.Endings, vocabulary.ShortestStem), vocabulary.Contractions);
        _small = vocabulary.Small.SelectMany(Stems).ToFrozenSet();
        _ordinary = vocabulary.Ordinary.SelectMany(Stems).ToFrozenSet();
        _grammatical = Singles(Grammar.Kinds.SelectMany(kind => vocabulary[kind]));
        _negations = Singles(vocabulary[WordKind.NegationAfter]);
        _denials = Singles(vocabulary[WordKind.Negation]);
        _noes = Singles(vocabulary[WordKind.No]);
        _besideNames = vocabulary.Positions.Concat(vocabulary.Fillers).SelectMany(Stems).Concat(Singles(vocabulary[WordKind.Document])).Concat(_small).ToFrozenSet();
        AddWords(vocabulary);
        foreach (var idiom in vocabulary.Idioms)
            _meanings.Add(Stems(idiom), new Meaning.OfNothing());
        AddInterview(advisor.Interview);
        foreach (var tool in advisor.Catalogue.Tools)
        {
            foreach (var name in (IEnumerable<string>)[tool.Name, tool.ShortName, .. tool.Aliases])
                AddMeaning(name, new Meaning.OfTool(tool.Id));
        }
        _targets.UnionWith(CommandReader.Phrases(vocabulary).SelectMany(command => Stems(command.Phrase)).Where(stem => stem.Length > 3));
        _targets.UnionWith(vocabulary.Quantities.Units.Values.SelectMany(words => words).SelectMany(Stems).Where(stem => stem.Length > 4));
        _jointSet = _joints.ToFrozenSet();
        _spellings = new(_targets, KnownWords(advisor, vocabulary));
    }

    public Vocabulary Vocabulary { get; }

    public Utterance Cut(string text) => new(text, _tokenizer.Cut(text), _spellings, _small, _grammatical, _jointSet);

    public string[] Stems(string phrase) => [.. _tokenizer.Cut(phrase).Select(token => token.Stem)];

    public bool IsOrdinary(string stem) => _ordinary.Contains(stem) || _small.Contains(stem);

    public bool IsGrammatical(string stem) => _grammatical.Contains(stem);

    /// <summary>A word that may stand beside the name of a guide without being part of it.</summary>
    public bool IsBesideName(string stem) => _besideNames.Contains(stem);

    public bool IsSmallStem(string stem) => _small.Contains(stem);

    public List<Found<Meaning>> FindMeanings(Utterance utterance, bool[] taken)
    {
        var all = new List<Found<Meaning>>();
        for (var at = 0; at < utterance.Count; at++)
            _meanings.Find(utterance, at, loosely: true, all);
        return Found<Meaning>.WithoutOverlaps(all, taken, meaning => meaning is Meaning.OfTool);
    }

    public List<Found<WordKind>> FindKinds(Utterance utterance, bool[] taken)
    {
        var all = new List<Found<WordKind>>();
        for (var at = 0; at < utterance.Count; at++)
            _kinds.Find(utterance, at, loosely: false, all);
        all.RemoveAll(mark => IsRelative(utterance, taken, mark));
        return Found<WordKind>.WithoutOverlaps(all, (bool[])taken.Clone());
    }

    // "Who knows" doubts when it stands for itself; in "people who know Python" it does not.
    bool IsRelative(Utterance utterance, bool[] taken, Found<WordKind> mark) =>
        mark.Words.Length > 1 && mark.Meanings.Contains(WordKind.Unsure) && KindsOf([utterance[mark.Start].Stem]).Contains(WordKind.Asking)
        && (utterance[mark.Start].Before == Gap.Space || (mark.End < utterance.Count && utterance[mark.End].Before == Gap.Space && taken[mark.End]));

    /// <summary>What these words are when nothing else is said.</summary>
    public IReadOnlySet<WordKind> KindsOf(IEnumerable<string> stems) => _wholes.GetValueOrDefault(string.Join(' ', stems), []);

    /// <summary>The choice whose label or synonym is exactly this.</summary>
    public Choice? Exact(string questionId, IEnumerable<string> stems) => _exact.GetValueOrDefault((questionId, string.Join(' ', stems)));

    /// <summary>The choice whose label is exactly this.</summary>
    public Choice? Label(string questionId, IEnumerable<string> stems) => _labels.GetValueOrDefault((questionId, string.Join(' ', stems)));

    /// <summary>The choice that stands for several others ("both").</summary>
    public Choice? Combined(Question question) =>
        Vocabulary[WordKind.Both].Concat(Vocabulary[WordKind.All]).Select(phrase => Exact(question.Id, Stems(phrase))).FirstOrDefault(choice => choice is not null);

    public IEnumerable<string> Content(IEnumerable<string> stems) => stems.Where(stem => !_small.Contains(stem));

    void AddWords(Vocabulary vocabulary)
    {
        foreach (var (kind, phrases) in vocabulary.Words)
        {
            foreach (var stems in phrases.Select(Stems))
            {
                if (!_wholes.TryGetValue(string.Join(' ', stems), out var kinds))
                    _wholes[string.Join(' ', stems)] = kinds = [];
                kinds.Add(kind);
                if (Grammar.Kinds.Contains(kind))
                    _kinds.Add(Significant(stems), kind);
                _targets.UnionWith(stems.Where(stem => stem.Length > 4));
            }
        }
    }

    void AddInterview(Interview interview)
    {
        foreach (var question in interview.Questions)
        {
            AddMeaning(question.Label, new Meaning.OfQuestion(question));
            AddMeaning(question.Id.Replace('-', ' '), new Meaning.OfQuestion(question));
            foreach (var choice in question.Choices)
            {
                foreach (var phrase in (IEnumerable<string>)[choice.Label, choice.Short, .. choice.Synonyms])
                    AddChoice(question, choice, phrase);
                foreach (var name in (string[])[choice.Label, choice.Short])
                    _labels.TryAdd((question.Id, string.Join(' ', Stems(name))), choice);
                _exact.TryAdd((question.Id, string.Join(' ', Stems(choice.Id.Replace('-', ' ')))), choice);
            }
        }
    }

    void AddChoice(Question question, Choice choice, string phrase)
    {
        var stems = Stems(phrase);
        _exact.TryAdd((question.Id, string.Join(' ', stems)), choice);
        if (Content(stems).Any())
            _exact.TryAdd((question.Id, string.Join(' ', Content(stems))), choice);
        _targets.UnionWith(stems);
        // A word that does something else in a sentence ("andere" is also what "ändere" looks like) counts only by itself.
        if (stems is [var single] && _grammatical.Contains(single))
            return;
        // "Yes" and "none" say nothing about which question they answer.
        if (KindsOf(stems).Overlaps([WordKind.Yes, WordKind.No, WordKind.None, WordKind.All, WordKind.Both]))
            return;
        var ordinary = stems.All(stem => IsOrdinary(stem) || _grammatical.Contains(stem));
        var weak = stems is [{ Length: 1 }] || (ordinary && (Content(stems).Count() < 2 || (Content(stems).Count() == 2 && _negations.Contains(stems.First(stem => !_small.Contains(stem))))));
        AddMeaning(phrase, new Meaning.OfChoice(question, choice, weak));
    }

    void AddMeaning(string phrase, Meaning meaning)
    {
        var stems = Significant(Stems(phrase));
        _meanings.Add(stems, meaning);
        _targets.UnionWith(stems);
        var words = _tokenizer.Cut(phrase).Where(token => stems.Contains(token.Stem)).ToArray();
        for (var at = 0; at + 1 < words.Length; at++)
        {
            var joined = words[at].Word + words[at + 1].Stem;
            _joints.Add(joined);
            if (words[at].Word.Length + words[at + 1].Word.Length >= 6)
                _meanings.Add([.. words[..at].Select(word => word.Stem), joined, .. words[(at + 2)..].Select(word => word.Stem)], meaning);
        }
        _joints.UnionWith(stems);
    }

    /// <summary>A word that is a "no" by itself.</summary>
    public bool IsNo(string stem) => _noes.Contains(stem);

    /// <summary>A word that is a "yes" or a "no" by itself.</summary>
    public bool IsReply(string stem) => KindsOf([stem]).Overlaps([WordKind.Yes, WordKind.No]);

    /// <summary>A word that denies.</summary>
    public bool IsNegation(string stem) => _denials.Contains(stem);

    FrozenSet<string> Singles(IEnumerable<string> phrases) => phrases.Select(Stems).Where(stems => stems.Length == 1).Select(stems => stems[0]).ToFrozenSet();

    // Small words do not count in a phrase that is clear without them.
    string[] Significant(string[] stems)
    {
        string[] content = [.. Content(stems)];
        return content.Length >= 2 ? content : stems;
    }

    HashSet<string> KnownWords(Advisor advisor, Vocabulary vocabulary)
    {
        var quantities = vocabulary.Quantities;
        var texts = advisor.Interview.Questions.SelectMany(question => (string[])[question.Prompt, question.Why, question.Help])
            .Concat(advisor.Catalogue.Tools.SelectMany(tool => tool.Points.Select(point => point.Text).Append(tool.Summary)))
            .Concat(vocabulary.Small).Concat(vocabulary.Ordinary).Concat(vocabulary.Fillers).Concat(vocabulary.Positions)
            .Concat(quantities.Counted).Concat(quantities.Articles).Concat(quantities.Whole).Concat(quantities.Rates).Concat(quantities.NotData)
            .Concat(quantities.Limits.Values.SelectMany(words => words)).Concat(quantities.Vague.Values.SelectMany(words => words))
            .Concat(vocabulary.LanguageNames.Values.SelectMany(names => names));
        return [.. texts.SelectMany(Stems)];
    }
}
