using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Lexicons;

/// <summary>The words that are no typing mistakes, and those towards which mistakes are mended.</summary>
/// <param name="stems">Cuts a phrase into stems.</param>
sealed class KnownWords(Vocabulary vocabulary, WordKinds kinds, Func<string, string[]> stems)
{
    readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    readonly Spellings _spellings = new();

    public bool Contains(Token token) =>
        _stems.Contains(token.Stem) || vocabulary.Dictionary.Contains(token.Word) || vocabulary.Dictionary.Contains(token.Stem);

    /// <summary>What may be meant: the word itself if it is known, else those it may be a mistake for.</summary>
    /// <param name="questionId">The open question.</param>
    public Guess[] Guesses(Token token, string? questionId) => Contains(token) ? [new(token.Stem, 1)] : _spellings.Guess(token.Stem, questionId);

    public void Add(string[] words) => _stems.UnionWith(words);

    /// <summary>Mends typing errors towards this word. Towards small or ordinary words that would mend more than was broken.</summary>
    /// <param name="owner">The question under which, or <see cref="Spellings.Everywhere"/>; null where none are mended.</param>
    public void Expect(string stem, string? owner)
    {
        _stems.Add(stem);
        if (owner is not null && !kinds.Small.Contains(stem) && !kinds.Cues.Contains(stem))
            _spellings.Add(stem, owner);
    }

    /// <summary>The words of the guide's texts, and all others that the language has a use for.</summary>
    public void AddTexts(Advisor advisor)
    {
        var quantities = vocabulary.Quantities;
        foreach (var (question, word) in advisor.Interview.Questions
            .SelectMany(question => question.UnitNames.SelectMany(name => name.Words).Select(word => (question, word))))
        {
            foreach (var stem in stems(word))
                Expect(stem, question.Id);
        }
        foreach (var question in advisor.Interview.Questions.Where(question => question.Unit == Question.Byte))
        {
            foreach (var stem in quantities.Units.Values.SelectMany(words => words).SelectMany(stems).Where(stem => stem.Length > 4))
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
        _stems.UnionWith(texts.SelectMany(stems));
    }
}
