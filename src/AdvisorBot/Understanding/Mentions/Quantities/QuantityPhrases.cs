using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>The words of amounts, of a language and of an interview's own units.</summary>
sealed class QuantityPhrases
{
    readonly PhraseIndex<QuantityMark> _index = new();

    public QuantityPhrases(Lexicon lexicon, Interview interview)
    {
        var words = lexicon.Vocabulary.Quantities;
        foreach (var (sign, names) in words.Units)
        {
            if (!ByteSize.TryParse($"1 {sign}", out var bytes))
                throw new ArgumentException($"{sign} is no unit of data.", nameof(lexicon));
            foreach (var name in names)
                _index.Add(lexicon.Stems(name), new QuantityMark.Unit(sign, bytes, []));
        }
        AddCounts(lexicon, interview);
        foreach (var (period, phrases) in words.Periods)
            Add(phrases, new QuantityMark.Every(period));
        foreach (var (kind, phrases) in words.Limits)
            Add(phrases, new QuantityMark.Limit(kind));
        foreach (var (range, phrases) in words.Vague)
            Add(phrases, new QuantityMark.Vague(range.Least, range.Most));
        Add(words.Articles, new QuantityMark.Article());
        Add(words.Whole, new QuantityMark.Whole());
        Add(words.Counted, new QuantityMark.Counted());
        Add(words.Rates, new QuantityMark.Rate());
        Add(words.NotData, new QuantityMark.NotData());
        Add(words.Each, new QuantityMark.Each());
        foreach (var (part, phrases) in words.Fractions)
            Add(phrases, new QuantityMark.Fraction(part));
        foreach (var (part, phrases) in words.FractionsAfter)
            Add(phrases, new QuantityMark.FractionAfter(part));

        void Add(IEnumerable<string> phrases, QuantityMark mark)
        {
            foreach (var phrase in phrases)
                _index.Add(lexicon.Stems(phrase), mark);
        }
    }

    // Several questions may ask for the same unit ("people").
    void AddCounts(Lexicon lexicon, Interview interview)
    {
        var names = from question in interview.Questions
                    where question.IsCount
                    from name in question.UnitNames
                    from word in name.Words
                    select (Question: question, name.Of, Stems: lexicon.Stems(word));
        foreach (var word in names.GroupBy(name => (Words: string.Join(' ', name.Stems), name.Of)))
            _index.Add(
                word.First().Stems, new QuantityMark.Unit(word.First().Question.Unit!, word.Key.Of, [.. word.Select(name => name.Question.Id).Distinct()]));
    }

    public QuantityMarks In(Utterance utterance) => new(utterance, _index);
}
