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
    /// <summary>So many words are a set phrase, whatever one of them names by itself.</summary>
    const int FewestOfPhrase = 3;

    readonly Tokenizer _tokenizer;
    readonly PhraseIndex<Meaning> _meanings = new();
    readonly CueFinder _cues;
    readonly Dictionary<string, HashSet<Cue>> _wholes = new(StringComparer.Ordinal);
    readonly Dictionary<(string QuestionId, string Stems), Choice> _exact = [];
    readonly Dictionary<(string QuestionId, string Stems), Choice> _labels = [];
    readonly Dictionary<string, Choice> _combined = new(StringComparer.Ordinal);
    readonly HashSet<string> _joints = new(StringComparer.Ordinal);
    readonly FrozenSet<string> _jointSet;
    readonly WordKinds _kinds;
    readonly KnownWords _known;
    readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public Lexicon(Advisor advisor, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        _tokenizer = new(new(vocabulary.Spellings, vocabulary.Endings, vocabulary.ShortestStem), vocabulary.Contractions);
        _kinds = new(vocabulary, Stems);
        _cues = new(_kinds.Cues, _kinds.Accented);
        _known = new(vocabulary, _kinds, Stems);
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
        _known.AddTexts(advisor);
    }

    public Vocabulary Vocabulary { get; }

    /// <param name="questionId">The open question: typing errors are assumed towards its words and the names of tools only.</param>
    public Utterance Cut(string text, string? questionId) =>
        new(text, _tokenizer.Cut(text), token => _known.Guesses(token, questionId), _kinds.Small, _kinds.Cues, _jointSet);

    /// <summary>A word of the language, or one that means something here.</summary>
    public bool IsWord(Token token) => _known.Contains(token);

    /// <summary>A word of everyday language, as against a name.</summary>
    public bool IsEveryday(Token token) => IsOrdinary(token.Stem) || (Vocabulary.Dictionary.Contains(token.Word) && !_names.Contains(token.Stem));

    public string[] Stems(string phrase) => [.. _tokenizer.Cut(phrase).Select(token => token.Stem)];

    public bool IsOrdinary(string stem) => _kinds.Ordinary.Contains(stem) || _kinds.Small.Contains(stem);

    public bool IsCue(string stem) => _kinds.Cues.Contains(stem);

    /// <summary>A word that may stand beside the name of a guide without being part of it.</summary>
    public bool IsBesideName(string stem) => _kinds.BesideNames.Contains(stem);

    /// <summary>A word that may surround a command, or stands for a yes or no.</summary>
    public bool IsFiller(string stem) => _kinds.Fillers.Contains(stem) || IsReply(stem);

    /// <summary>A word of grammar, by which a language is known.</summary>
    public bool IsFunctionWord(Token token) => _kinds.Small.Contains(token.Stem) || _kinds.Cues.Contains(token.Stem);

    public bool IsSmallStem(string stem) => _kinds.Small.Contains(stem);

    public List<Found<Meaning>> FindMeanings(Utterance utterance, bool[] taken)
    {
        var all = new List<Found<Meaning>>();
        for (var at = 0; at < utterance.Count; at++)
            _meanings.Find(utterance, at, loosely: true, all);
        // A denial belongs to the words right beside it: "no problem with the internet" is not "no internet".
        all.RemoveAll(found =>
            found.Foreign >= 0
                && (_kinds.Barred.Contains(utterance[found.Foreign].Stem) || Array.Exists(found.Words, word => _kinds.Denials.Contains(utterance[word].Stem))));
        // "Power BI for all the plant reports" names Power BI, whatever "Power BI reports" would be.
        var names = all.FindAll(found => found is { Foreign: < 0, IsGuess: false, Words.Length: > 1 });
        all.RemoveAll(found => found.Foreign >= 0
            && names.Exists(name => name.Words.Length < found.Words.Length && Array.TrueForAll(name.Words, word => found.Words.Contains(word))));
        // "The reports aren't in Power BI" names no reports in Power BI.
        all.RemoveAll(found =>
            found.End - found.Start > found.Words.Length
                && Enumerable.Range(found.Start, found.End - found.Start).Except(found.Words).Any(at => IsNegation(utterance[at].Stem)));
        RemoveUntold(utterance, all);
        var cues = _cues.FindAll(utterance);
        foreach (var mark in cues.Where(mark => mark.Meanings.Contains(Cue.PseudoNegation)))
            all.RemoveAll(found =>
                found.Words.Length <= mark.Words.Length && found.Start < mark.End && mark.Start < found.End && found.Words.Except(mark.Words).Any());
        // "Spielt keine Rolle" names no roles.
        foreach (var mark in cues.Where(mark => mark.Words.Length >= FewestOfPhrase && mark.Meanings.Contains(Cue.PostNegation)))
            all.RemoveAll(found => mark.Start <= found.Start && found.End <= mark.End && found.Words.Length < mark.Words.Length);
        return Found<Meaning>.WithoutOverlaps(all, taken, meaning => meaning is Meaning.OfTool, at => IsNegation(utterance[at].Stem));
    }

    // "No network down there": whether the outage is denied, or the network, the words do not tell.
    void RemoveUntold(Utterance utterance, List<Found<Meaning>> all)
    {
        foreach (var denial in all.FindAll(found => IsNegation(utterance[found.Start].Stem) && found.Meanings.Any(meaning => meaning.IsNamedByAbsence)))
        {
            bool IsSame(Found<Meaning> found) => found.Meanings.Any(meaning => denial.Meanings.Any(meaning.IsSameChoice));
            var end = all
                .Where(found => found.Start > denial.Start && found.Start < denial.End && IsSame(found) && !found.Meanings.Any(meaning => meaning.IsAbsent))
                .Select(found => found.End).DefaultIfEmpty().Max();
            if (end > denial.End)
                all.RemoveAll(found => found.Start < end && denial.Start < found.End && IsSame(found));
        }
    }

    public List<Found<Cue>> FindCues(Utterance utterance, bool[] taken) => _cues.Find(utterance, taken);

    /// <summary>What these words are when nothing else is said.</summary>
    public IReadOnlySet<Cue> KindsOf(IEnumerable<string> stems) => _wholes.GetValueOrDefault(string.Join(' ', stems), []);

    /// <summary>The choice whose label or synonym is exactly this.</summary>
    public Choice? Exact(string questionId, IEnumerable<string> stems) => _exact.GetValueOrDefault((questionId, string.Join(' ', stems)));

    /// <summary>The choice whose label is exactly this.</summary>
    public Choice? Label(string questionId, IEnumerable<string> stems) => _labels.GetValueOrDefault((questionId, string.Join(' ', stems)));

    /// <summary>The choice that stands for several others ("both").</summary>
    public Choice? Combined(Question question) => _combined.GetValueOrDefault(question.Id);

    public IEnumerable<string> Content(IEnumerable<string> stems) => stems.Where(stem => !_kinds.Small.Contains(stem));

    void AddWords(Vocabulary vocabulary)
    {
        foreach (var (kind, phrases) in vocabulary.Words)
        {
            foreach (var stems in phrases.Select(Stems))
            {
                if (!_wholes.TryGetValue(string.Join(' ', stems), out var kinds))
                    _wholes[string.Join(' ', stems)] = kinds = [];
                kinds.Add(kind);
                if (WordKinds.InSentences.Contains(kind))
                    _cues.Add(stems, kind);
                _known.Add(stems);
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
        if (Content(stems).Any() && !(stems.Length > 1 && Content(stems).ToList() is [var alone] && _kinds.Cues.Contains(alone)))
            _exact.TryAdd((question.Id, string.Join(' ', Content(stems))), choice);
        foreach (var stem in stems)
            _known.Expect(stem, question.Id);
        // A word that does something else in a sentence ("andere" is also what "ändere" looks like) counts only by itself.
        if (stems is [var single] && _kinds.Cues.Contains(single))
            return;
        // "Yes" and "none" say nothing about which question they answer.
        if (KindsOf(stems).Overlaps([Cue.Yes, Cue.No, Cue.None, Cue.All, Cue.Both]))
            return;
        var ordinary = stems.All(stem => IsOrdinary(stem) || _kinds.Cues.Contains(stem));
        var weak = stems is [{ Length: 1 }]
            || (ordinary
                && (Content(stems).Count() < 2
                    || (Content(stems).Count() == 2 && _kinds.Negations.Contains(stems.First(stem => !_kinds.Small.Contains(stem))))));
        AddMeaning(phrase, new Meaning.OfChoice(question, choice, weak));
    }

    void AddMeaning(string phrase, Meaning meaning)
    {
        var stems = Significant(Stems(phrase));
        _meanings.Add(stems, meaning);
        foreach (var stem in stems)
            _known.Expect(
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
    public bool IsNo(string stem) => _kinds.Noes.Contains(stem);

    /// <summary>A word that only says whose something is.</summary>
    public bool IsClaiming(string stem) => _kinds.Claiming.Contains(stem);

    /// <summary>A word that tells of something made.</summary>
    public bool IsMaking(string stem) => KindsOf([stem]).Contains(Cue.Making);

    /// <summary>A word that is a "yes" or a "no" by itself.</summary>
    public bool IsReply(string stem) => KindsOf([stem]).Overlaps([Cue.Yes, Cue.No]);

    /// <summary>A word that denies.</summary>
    public bool IsNegation(string stem) => _kinds.Denials.Contains(stem);

    // Small words do not count in a phrase that is clear without them.
    string[] Significant(string[] stems)
    {
        string[] content = [.. Content(stems)];
        return content.Length >= 2 ? content : stems;
    }
}
