using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions;

/// <summary>Reads an utterance that only picks from the choices of the question asked: a label, a number, "the second", "both".</summary>
sealed class SelectionReader
{
    readonly Lexicon _lexicon;
    readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    readonly HashSet<string> _cardinals = new(StringComparer.Ordinal);
    readonly HashSet<string> _to;
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
                else if (stems is [_, var cardinal])
                    _cardinals.Add(cardinal);
            }
        }
        _joiners = [.. vocabulary[Cue.And].Concat(vocabulary[Cue.Or]).SelectMany(lexicon.Stems)];
        _to = [.. vocabulary.Quantities.Limits.GetValueOrDefault(LimitKind.To, []).SelectMany(lexicon.Stems).Where(stem => !_joiners.Contains(stem))];
        _positions = [.. vocabulary.Positions.SelectMany(lexicon.Stems)];
    }

    /// <summary>What the words of this part pick, if they do nothing else.</summary>
    /// <param name="byPosition">Numbers, letters and ordinals count too.</param>
    public Answer? Read(Question question, Named named, Span span, bool byPosition)
    {
        var stems = Enumerable.Range(span.Start, span.Length).Select(at => named.Utterance[at].Stem).ToArray();
        if (stems.Length is 0 or > 20)
            return null;
        var kinds = _lexicon.KindsOf(stems);
        if (kinds.Contains(Cue.Unsure))
            return null;
        // An amount says more than the band it lies in, unless it is the band's own name.
        var exact = named.Quantities.Count > 0 ? _lexicon.Label(question.Id, stems) : ExactChoice(question, stems);
        if (exact is not null)
            return Answer.Choose(exact.Id);
        return ByKind(question, kinds) ?? (byPosition ? ByPosition(question, named.Utterance) : null);
    }

    Choice? ExactChoice(Question question, string[] stems) =>
        _lexicon.Exact(question.Id, stems)
        ?? _lexicon.Exact(question.Id, _lexicon.Content(stems))
        ?? _lexicon.Exact(question.Id, stems.Where(stem => !_positions.Contains(stem) || _lexicon.IsNegation(stem)));

    static Answer? ByKind(Question question, IReadOnlySet<Cue> kinds)
    {
        ImmutableArray<Choice> open = [.. question.Choices.Where(choice => !choice.Exclusive)];
        if (question.Kind.IsYesNo)
            return kinds.Contains(Cue.Yes) ? Answer.Choose("yes") : kinds.Contains(Cue.No) || kinds.Contains(Cue.None) ? Answer.Choose("no") : null;
        if (kinds.Contains(Cue.Last))
            return Answer.Choose(question.Choices[^1].Id);
        if (!question.Kind.TakesSeveral)
            return null;
        if (kinds.Contains(Cue.All) || (kinds.Contains(Cue.Both) && open.Length == 2))
            return Answer.Choose([.. open.Select(choice => choice.Id)]);
        return kinds.Contains(Cue.None) && question.Choices.Where(choice => choice.Exclusive).ToList() is [var none] ? Answer.Choose(none.Id) : null;
    }

    // Only where nothing but words of position is said: "first of all" is none, "that one" neither.
    Answer? ByPosition(Question question, Utterance utterance)
    {
        var picked = new List<int>();
        var letters = new List<int>();
        for (var at = 0; at < utterance.Count; at++)
        {
            var token = utterance[at];
            if (_joiners.Contains(token.Stem) || (picked.Count > 0 && IsOrdinalEnding(token, utterance, at)))
                continue;
            if (RangeEnd(utterance, at) is { } last && picked.Count > 0)
            {
                if (!question.Kind.TakesSeveral || last < picked[^1])
                    return null;
                picked.AddRange(Enumerable.Range(picked[^1] + 1, last - picked[^1]));
                at += char.IsDigit(token.Word[0]) ? 0 : 1;
            }
            else if (Indexes(utterance, at) is { Count: > 0 } indexes)
                picked.AddRange(indexes);
            else if (token.Stem is [>= 'a' and <= 'z'] && _lexicon.Exact(question.Id, [token.Stem]) is null && !_positions.Contains(token.Stem))
                letters.Add(token.Stem[0] - 'a');
            else if (utterance.Count == 1 || !_positions.Contains(token.Stem))
                return token.Stem is [>= 'a' and <= 'z'] && utterance.Count == 1 ? Pick(question, [token.Stem[0] - 'a']) : null;
        }
        // "The second one" names the second, not the first.
        return picked.Count > 0 && letters.Count == 0 ? Pick(question, picked) : picked.Count == 0 ? Pick(question, letters) : null;
    }

    // "1-3", "1 to 3": the index of the far end.
    int? RangeEnd(Utterance utterance, int at)
    {
        var isTo = _to.Contains(utterance[at].Stem);
        var far = isTo ? at + 1 : at;
        if (at == 0 || far >= utterance.Count || !int.TryParse(utterance[far].Word, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            || !char.IsDigit(utterance[at - 1].Word[0]) || utterance[at].Start < utterance[at - 1].End)
            return null;
        return isTo || utterance.Text.AsSpan()[utterance[at - 1].End..utterance[at].Start].Trim() is "-" or ".." or "..." ? last - 1 : null;
    }

    static Answer? Pick(Question question, List<int> picked) =>
        picked.Count > 0 && picked.TrueForAll(index => index >= 0 && index < question.Choices.Length)
            ? Answer.Choose([.. picked.Distinct().Select(index => question.Choices[index].Id)])
            : null;

    List<int> Indexes(Utterance utterance, int at)
    {
        var token = utterance[at];
        if (char.IsDigit(token.Word[0]))
        {
            // "1.5" is an amount, "1,3" is a list.
            var parts = token.Word.Split(',');
            return [.. parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1)];
        }
        if (!_ordinals.TryGetValue(token.Stem, out var index) || IsOrdinalEnding(token, utterance, at))
            return [];
        // "That one", "the one" and "the second one" count nothing.
        var counts = !_cardinals.Contains(token.Stem) || at == 0 || _joiners.Contains(utterance[at - 1].Stem) || utterance[at].Before != Gap.Space
            || (!utterance.IsSmall(at - 1) && !_ordinals.ContainsKey(utterance[at - 1].Stem));
        return counts ? [index] : [];
    }

    // "2nd" is cut into "2" and "nd".
    bool IsOrdinalEnding(Token token, Utterance utterance, int at) =>
        at > 0 && token.Start == utterance[at - 1].End && char.IsDigit(utterance[at - 1].Word[^1]) && _ordinalEndings.Contains(token.Stem);
}
