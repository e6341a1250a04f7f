using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Reads an utterance that only picks from the choices of the question asked: a label, a number, "the second", "both".</summary>
sealed class SelectionReader
{
    readonly Lexicon _lexicon;
    readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    readonly HashSet<string> _positions;
    readonly HashSet<string> _joiners;
    readonly HashSet<string> _ordinalEndings = new(StringComparer.Ordinal);

    public SelectionReader(Lexicon lexicon)
    {
        _lexicon = lexicon;
        var vocabulary = lexicon.Vocabulary;
        for (var index = 0; index < vocabulary.Ordinals.Length; index++)
        {
            foreach (var stems in vocabulary.Ordinals[index].Select(lexicon.Stems))
            {
                _ordinals.TryAdd(string.Join(' ', stems), index);
                if (stems is [var number, var ending] && char.IsDigit(number[0]))
                    _ordinalEndings.Add(ending);
            }
        }
        _positions = [.. vocabulary.Positions.SelectMany(lexicon.Stems)];
        _joiners = [.. vocabulary[WordKind.And].Concat(vocabulary[WordKind.Or]).SelectMany(lexicon.Stems)];
    }

    public Answer? Read(Question question, Scene scene)
    {
        var utterance = scene.Utterance;
        var stems = Enumerable.Range(0, utterance.Count).Select(at => utterance[at].Stem).ToArray();
        if (stems.Length == 0 || stems.Length > 20)
            return null;
        var kinds = _lexicon.KindsOf(stems);
        if (kinds.Contains(WordKind.Unsure))
            return null;
        // An amount says more than the band it lies in, unless it is the band's own name.
        var exact = scene.Quantities.Count > 0 ? _lexicon.Label(question.Id, stems) : ExactChoice(question, stems);
        if (exact is not null)
            return Answer.Choose(exact.Id);
        return ByKind(question, kinds) ?? ByPosition(question, utterance);
    }

    Choice? ExactChoice(Question question, string[] stems) =>
        _lexicon.Exact(question.Id, stems)
        ?? _lexicon.Exact(question.Id, _lexicon.Content(stems))
        ?? _lexicon.Exact(question.Id, stems.Where(stem => !_positions.Contains(stem) || _lexicon.IsNegation(stem)));

    static Answer? ByKind(Question question, IReadOnlySet<WordKind> kinds)
    {
        ImmutableArray<Choice> open = [.. question.Choices.Where(choice => !choice.Exclusive)];
        if (question.Kind == QuestionKind.YesNo)
            return kinds.Contains(WordKind.Yes) ? Answer.Choose("yes") : kinds.Contains(WordKind.No) || kinds.Contains(WordKind.None) ? Answer.Choose("no") : null;
        if (kinds.Contains(WordKind.Last))
            return Answer.Choose(question.Choices[^1].Id);
        if (question.Kind != QuestionKind.Many)
            return null;
        if (kinds.Contains(WordKind.All) || (kinds.Contains(WordKind.Both) && open.Length == 2))
            return Answer.Choose([.. open.Select(choice => choice.Id)]);
        return kinds.Contains(WordKind.None) && question.Choices.Where(choice => choice.Exclusive).ToList() is [var none] ? Answer.Choose(none.Id) : null;
    }

    Answer? ByPosition(Question question, Utterance utterance)
    {
        var picked = new List<int>();
        var others = new List<string>();
        for (var at = 0; at < utterance.Count; at++)
        {
            var token = utterance[at];
            if (_joiners.Contains(token.Stem))
                continue;
            if (Indexes(token, utterance, at) is { Count: > 0 } indexes)
                picked.AddRange(indexes);
            else if (utterance.Count == 1 || (!_positions.Contains(token.Stem) && !utterance.IsSmall(at) && !IsOrdinalEnding(token, utterance, at)))
                others.Add(token.Stem);
        }
        // "The second one" names the second, not the first.
        if (picked is [_, 0] && utterance[utterance.Count - 1] is var last && char.IsLetter(last.Word[0]) && _positions.Contains(last.Stem))
            picked.RemoveAt(1);
        var single = Enumerable.Range(0, utterance.Count).Select(at => utterance[at].Stem).Where(stem => !_joiners.Contains(stem)).ToList();
        if (single.Count > 1 && single.TrueForAll(stem => stem is [>= 'a' and <= 'z'] && _lexicon.Exact(question.Id, [stem]) is null))
            return Pick(question, [.. single.Select(stem => stem[0] - 'a')]);
        if (picked.Count == 0 && others is [{ Length: 1 } letter] && letter[0] is >= 'a' and <= 'z')
            picked.Add(letter[0] - 'a');
        else if (others.Count > 0)
            return null;
        return Pick(question, picked);
    }

    static Answer? Pick(Question question, List<int> picked) =>
        picked.Count > 0 && picked.TrueForAll(index => index >= 0 && index < question.Choices.Length)
            ? Answer.Choose([.. picked.Distinct().Select(index => question.Choices[index].Id)])
            : null;

    List<int> Indexes(Token token, Utterance utterance, int at)
    {
        if (char.IsDigit(token.Word[0]))
        {
            // "1.5" is an amount, "1,3" is a list.
            var parts = token.Word.Split(',');
            return [.. parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1)];
        }
        return _ordinals.TryGetValue(token.Stem, out var index) && !IsOrdinalEnding(token, utterance, at) ? [index] : [];
    }

    // "2nd" is cut into "2" and "nd".
    bool IsOrdinalEnding(Token token, Utterance utterance, int at) =>
        at > 0 && token.Start == utterance[at - 1].End && char.IsDigit(utterance[at - 1].Word[^1]) && _ordinalEndings.Contains(token.Stem);
}
