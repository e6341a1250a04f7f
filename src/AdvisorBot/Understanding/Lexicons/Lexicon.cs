using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Lexicons;

/// <summary>Everything a catalogue, its interview and a language give to be recognised, indexed once.</summary>
sealed class Lexicon
{
    readonly Tokenizer _tokenizer;
    readonly PhraseIndex<Meaning> _meanings = new();
    readonly PhraseIndex<Cue> _cues = new();
    readonly Dictionary<string, HashSet<Cue>> _wholes = new(StringComparer.Ordinal);
    readonly Dictionary<(string QuestionId, string Stems), Choice> _exact = [];
    readonly Dictionary<(string QuestionId, string Stems), Choice> _labels = [];
    readonly Dictionary<string, Choice> _combined = new(StringComparer.Ordinal);
    readonly HashSet<string> _joints = new(StringComparer.Ordinal);
    readonly FrozenSet<string> _small;
    readonly FrozenSet<string> _ordinary;
    readonly FrozenSet<string> _cueWords;
    readonly FrozenSet<string> _negations;
    readonly FrozenSet<string> _denials;
    readonly FrozenSet<string> _barred;
    readonly FrozenSet<string> _noes;
    readonly FrozenSet<string> _claiming;
    readonly FrozenSet<string> _jointSet;
    readonly FrozenSet<string> _besideNames;
    readonly FrozenSet<string> _fillers;
    readonly FrozenSet<string> _accented;
    readonly Spellings _spellings = new();
    readonly HashSet<string> _names = new(StringComparer.Ordinal);
    readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The cues that matter inside a sentence; the other words only as a whole utterance.</summary>
    static readonly FrozenSet<Cue> InSentences = Enum.GetValues<Cue>()
        .Except([Cue.Yes, Cue.No, Cue.Indifferent, Cue.All, Cue.Both, Cue.None, Cue.Last, Cue.Claiming, Cue.Closing, Cue.Document, Cue.Newest, Cue.Oldest])
        .ToFrozenSet();

    public Lexicon(Advisor advisor, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        _tokenizer = new(new(vocabulary.Spellings, vocabulary.Endings, vocabulary.ShortestStem), vocabulary.Contractions);
        _small = vocabulary.Small.SelectMany(Stems).ToFrozenSet();
        _ordinary = vocabulary.Ordinary.SelectMany(Stems).ToFrozenSet();
        _cueWords = Singles(InSentences.SelectMany(cue => vocabulary[cue]));
        _negations = Singles(vocabulary[Cue.PostNegation]);
        _denials = Singles(
            vocabulary[Cue.PreNegation].Concat(vocabulary[Cue.Exclusion]).Concat(vocabulary[Cue.NegatedSubject]).Concat(vocabulary[Cue.NegatedDeterminer]));
        _barred = new[] { Cue.PreNegation, Cue.PostNegation, Cue.NegatedSubject, Cue.NegatedDeterminer, Cue.Exclusion, Cue.Past, Cue.Possibility, Cue.Unsure }
            .SelectMany(cue => vocabulary[cue]).SelectMany(Stems).Where(stem => !_small.Contains(stem)).ToFrozenSet();
        _noes = Singles(vocabulary[Cue.No]);
        _claiming = Singles(vocabulary[Cue.Claiming]);
        _besideNames = vocabulary.Positions.Concat(vocabulary.Fillers).SelectMany(Stems).Concat(Singles(vocabulary[Cue.Document])).Concat(_small).ToFrozenSet();
        _fillers = vocabulary.Fillers.SelectMany(Stems).ToFrozenSet();
        _accented = Singles(vocabulary[Cue.Interrogative].Where(word => !word.All(char.IsAscii)));
        AddWords(vocabulary);
        foreach (var idiom in vocabulary.Idioms)
            _meanings.Add(Stems(idiom), new Meaning.OfNothing());
        AddInterview(advisor.Interview);
        foreach (var tool in advisor.Catalogue.Tools)
        {
            foreach (var name in (IEnumerable<string>)[tool.Name, tool.ShortName, .. tool.Aliases])
                AddMeaning(name, new Meaning.OfTool(tool.Id));
        }
        _jointSet = _joints.ToFrozenSet();
        AddKnownWords(advisor, vocabulary);
    }

    public Vocabulary Vocabulary { get; }

    /// <param name="questionId">The open question: typing errors are assumed towards its words and the names of tools only.</param>
    public Utterance Cut(string text, string? questionId) =>
        new(text, _tokenizer.Cut(text), token => IsWord(token) ? [new(token.Stem, 1)] : _spellings.Guess(token.Stem, questionId), _small, _cueWords, _jointSet);

    /// <summary>A word of the language, or one that means something here.</summary>
    public bool IsWord(Token token) => _known.Contains(token.Stem) || Vocabulary.Dictionary.Contains(token.Word) || Vocabulary.Dictionary.Contains(token.Stem);

    /// <summary>A word of everyday language, as against a name.</summary>
    public bool IsEveryday(Token token) => IsOrdinary(token.Stem) || (Vocabulary.Dictionary.Contains(token.Word) && !_names.Contains(token.Stem));

    public string[] Stems(string phrase) => [.. _tokenizer.Cut(phrase).Select(token => token.Stem)];

    public bool IsOrdinary(string stem) => _ordinary.Contains(stem) || _small.Contains(stem);

    public bool IsCue(string stem) => _cueWords.Contains(stem);

    /// <summary>A word that may stand beside the name of a guide without being part of it.</summary>
    public bool IsBesideName(string stem) => _besideNames.Contains(stem);

    /// <summary>A word that may surround a command, or stands for a yes or no.</summary>
    public bool IsFiller(string stem) => _fillers.Contains(stem) || IsReply(stem);

    /// <summary>A word of grammar, by which a language is known.</summary>
    public bool IsFunctionWord(Token token) => _small.Contains(token.Stem) || _cueWords.Contains(token.Stem);

    public bool IsSmallStem(string stem) => _small.Contains(stem);

    public List<Found<Meaning>> FindMeanings(Utterance utterance, bool[] taken)
    {
        var all = new List<Found<Meaning>>();
        for (var at = 0; at < utterance.Count; at++)
            _meanings.Find(utterance, at, loosely: true, all);
        // A denial belongs to the words right beside it: "no problem with the internet" is not "no internet".
        all.RemoveAll(found =>
            found.Foreign >= 0
                && (_barred.Contains(utterance[found.Foreign].Stem) || Array.Exists(found.Words, word => _denials.Contains(utterance[word].Stem))));
        // "The reports aren't in Power BI" names no reports in Power BI.
        all.RemoveAll(found =>
            found.End - found.Start > found.Words.Length
                && Enumerable.Range(found.Start, found.End - found.Start).Except(found.Words).Any(at => IsNegation(utterance[at].Stem)));
        foreach (var mark in Find(utterance, Cue.PseudoNegation))
            all.RemoveAll(found =>
                found.Words.Length <= mark.Words.Length && found.Start < mark.End && mark.Start < found.End && found.Words.Except(mark.Words).Any());
        return Found<Meaning>.WithoutOverlaps(all, taken, meaning => meaning is Meaning.OfTool, at => IsNegation(utterance[at].Stem));
    }

    public List<Found<Cue>> FindCues(Utterance utterance, bool[] taken)
    {
        var all = new List<Found<Cue>>();
        for (var at = 0; at < utterance.Count; at++)
            _cues.Find(utterance, at, loosely: false, all);
        // A small word of a name may belong to a longer cue: "moved away from SQL".
        all.RemoveAll(mark =>
            IsRelative(utterance, taken, mark) || IsConjunction(utterance, mark) || IsReflexive(utterance, mark) || IsAccented(utterance, mark)
            || Array.Exists(mark.Words, word => taken[word] && (mark.Words.Length == 1 || !utterance.IsSmall(word)))
            || Array.TrueForAll(mark.Words, word => taken[word]));
        return Found<Cue>.WithoutOverlaps(all, new bool[utterance.Count]);
    }

    // "Que se encargue Microsoft" wishes, "qué hace" asks; who leaves the accent out writes the question mark.
    bool IsConjunction(Utterance utterance, Found<Cue> mark) =>
        mark.Words.Length == 1 && !utterance[mark.Start].Asked && _accented.Contains(utterance[mark.Start].Stem)
            && utterance.Slice(mark.Start, mark.End).All(char.IsAscii);

    // "No se usa" denies; "no sé", and without its accent "no se si…", doubts.
    bool IsReflexive(Utterance utterance, Found<Cue> mark) =>
        mark.Meanings.Contains(Cue.Unsure) && utterance[mark.End - 1].Word == "se" && utterance.Slice(mark.Start, mark.End).All(char.IsAscii)
        && mark.End < utterance.Count && utterance[mark.End].Before == Gap.Space && !_cueWords.Contains(utterance[mark.End].Stem);

    // "Sí" is no "si".
    static bool IsAccented(Utterance utterance, Found<Cue> mark) =>
        mark.Meanings.Contains(Cue.If) && mark.Words.Length == 1 && utterance.Slice(mark.Start, mark.End).Any(letter => letter is 'í' or 'Í');

    List<Found<Cue>> Find(Utterance utterance, Cue cue)
    {
        var all = new List<Found<Cue>>();
        for (var at = 0; at < utterance.Count; at++)
            _cues.Find(utterance, at, loosely: false, all);
        return all.FindAll(mark => mark.Meanings.Contains(cue));
    }

    // "Who knows" doubts when it stands for itself; in "people who know Python" it does not.
    static bool IsRelative(Utterance utterance, bool[] taken, Found<Cue> mark) =>
        mark.Words.Length > 1 && mark.Meanings.Contains(Cue.Unsure) && utterance[mark.Start].Word is "who" or "wer" or "quien"
        && (utterance[mark.Start].Before == Gap.Space || (mark.End < utterance.Count && utterance[mark.End].Before == Gap.Space && taken[mark.End]));

    /// <summary>What these words are when nothing else is said.</summary>
    public IReadOnlySet<Cue> KindsOf(IEnumerable<string> stems) => _wholes.GetValueOrDefault(string.Join(' ', stems), []);

    /// <summary>The choice whose label or synonym is exactly this.</summary>
    public Choice? Exact(string questionId, IEnumerable<string> stems) => _exact.GetValueOrDefault((questionId, string.Join(' ', stems)));

    /// <summary>The choice whose label is exactly this.</summary>
    public Choice? Label(string questionId, IEnumerable<string> stems) => _labels.GetValueOrDefault((questionId, string.Join(' ', stems)));

    /// <summary>The choice that stands for several others ("both").</summary>
    public Choice? Combined(Question question) => _combined.GetValueOrDefault(question.Id);

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
                if (InSentences.Contains(kind))
                    _cues.Add(stems, kind);
                _known.UnionWith(stems);
            }
        }
    }

    void AddInterview(Interview interview)
    {
        string[][] ofAll = [.. Vocabulary[Cue.Both].Concat(Vocabulary[Cue.All]).Select(Stems)];
        foreach (var question in interview.Questions)
        {
            AddMeaning(question.Label, new Meaning.OfQuestion(question));
            // "Needs" is what everybody has.
            if (!Stems(question.Id.Replace('-', ' ')).All(IsClaiming))
                AddMeaning(question.Id.Replace('-', ' '), new Meaning.OfQuestion(question));
            foreach (var choice in question.Choices)
            {
                // "Python" and "Docker" are words of the dictionary too; as a choice's own name they mean the choice.
                foreach (var name in (string[])[choice.Label, choice.Short])
                    _names.UnionWith(
                        name.Split(' ')
                            .Where((word, at) => word.Length > 0 && char.IsUpper(word[0]) && (at > 0 || !name.Contains(' ', StringComparison.Ordinal)))
                            .SelectMany(Stems));
                foreach (var phrase in (IEnumerable<string>)[choice.Label, choice.Short, .. choice.Synonyms])
                    AddChoice(question, choice, phrase);
                foreach (var phrase in choice.Without)
                    AddMeaning(phrase, new Meaning.OfChoice(question, choice, Weak: false, IsWithout: true));
                foreach (var name in (string[])[choice.Label, choice.Short])
                    _labels.TryAdd((question.Id, string.Join(' ', Stems(name))), choice);
                _exact.TryAdd((question.Id, string.Join(' ', Stems(choice.Id.Replace('-', ' ')))), choice);
            }
            if (ofAll.Select(stems => Exact(question.Id, stems)).FirstOrDefault(choice => choice is not null) is { } combined)
                _combined.Add(question.Id, combined);
        }
    }

    void AddChoice(Question question, Choice choice, string phrase)
    {
        var stems = Stems(phrase);
        _exact.TryAdd((question.Id, string.Join(' ', stems)), choice);
        // "Scratch that" is not "from scratch".
        if (Content(stems).Any() && !(stems.Length > 1 && Content(stems).ToList() is [var alone] && _cueWords.Contains(alone)))
            _exact.TryAdd((question.Id, string.Join(' ', Content(stems))), choice);
        foreach (var stem in stems)
            Expect(stem, question.Id);
        // A word that does something else in a sentence ("andere" is also what "ändere" looks like) counts only by itself.
        if (stems is [var single] && _cueWords.Contains(single))
            return;
        // "Yes" and "none" say nothing about which question they answer.
        if (KindsOf(stems).Overlaps([Cue.Yes, Cue.No, Cue.None, Cue.All, Cue.Both]))
            return;
        var ordinary = stems.All(stem => IsOrdinary(stem) || _cueWords.Contains(stem));
        var weak = stems is [{ Length: 1 }]
            || (ordinary && (Content(stems).Count() < 2 || (Content(stems).Count() == 2 && _negations.Contains(stems.First(stem => !_small.Contains(stem))))));
        AddMeaning(phrase, new Meaning.OfChoice(question, choice, weak));
    }

    void AddMeaning(string phrase, Meaning meaning)
    {
        var stems = Significant(Stems(phrase));
        _meanings.Add(stems, meaning);
        foreach (var stem in stems)
            Expect(
                stem,
                meaning is Meaning.OfTool ? Spellings.Everywhere : (meaning as Meaning.OfChoice)?.Question.Id ?? (meaning as Meaning.OfQuestion)?.Question.Id);
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

    /// <summary>A word that only says whose something is.</summary>
    public bool IsClaiming(string stem) => _claiming.Contains(stem);

    /// <summary>A word that is a "yes" or a "no" by itself.</summary>
    public bool IsReply(string stem) => KindsOf([stem]).Overlaps([Cue.Yes, Cue.No]);

    /// <summary>A word that denies.</summary>
    public bool IsNegation(string stem) => _denials.Contains(stem);

    FrozenSet<string> Singles(IEnumerable<string> phrases) => phrases.Select(Stems).Where(stems => stems.Length == 1).Select(stems => stems[0]).ToFrozenSet();

    // Small words do not count in a phrase that is clear without them.
    string[] Significant(string[] stems)
    {
        string[] content = [.. Content(stems)];
        return content.Length >= 2 ? content : stems;
    }

    // Typing errors towards small or ordinary words would mend more than was broken.
    void Expect(string stem, string? owner)
    {
        _known.Add(stem);
        if (owner is not null && !_small.Contains(stem) && !_cueWords.Contains(stem))
            _spellings.Add(stem, owner);
    }

    void AddKnownWords(Advisor advisor, Vocabulary vocabulary)
    {
        var quantities = vocabulary.Quantities;
        foreach (var (question, word) in advisor.Interview.Questions
            .SelectMany(question => question.UnitNames.SelectMany(name => name.Words).Select(word => (question, word))))
        {
            foreach (var stem in Stems(word))
                Expect(stem, question.Id);
        }
        foreach (var question in advisor.Interview.Questions.Where(question => question.Unit == Question.Byte))
        {
            foreach (var stem in quantities.Units.Values.SelectMany(words => words).SelectMany(Stems).Where(stem => stem.Length > 4))
                Expect(stem, question.Id);
        }
        var texts = advisor.Interview.Questions.SelectMany(question => (string[])[question.Prompt, question.Why, question.Help])
            .Concat(advisor.Catalogue.Tools.SelectMany(tool => tool.Points.Select(point => point.Text).Append(tool.Summary)))
            .Concat(vocabulary.Small).Concat(vocabulary.Ordinary).Concat(vocabulary.Fillers).Concat(vocabulary.Positions)
            .Concat(quantities.Counted).Concat(quantities.Articles).Concat(quantities.Whole).Concat(quantities.Rates).Concat(quantities.NotData)
            .Concat(quantities.Limits.Values.SelectMany(words => words)).Concat(quantities.Vague.Values.SelectMany(words => words))
            .Concat(quantities.Units.Values.SelectMany(words => words))
            .Concat(vocabulary.Commands.Values.SelectMany(phrases => phrases))
            .Concat(vocabulary.LanguageNames.Values.SelectMany(names => names));
        _known.UnionWith(texts.SelectMany(Stems));
    }
}
