using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>Gathers the words of a language. Several words of one meaning are separated by spaces, several phrases by commas.</summary>
sealed class LanguageTable
{
    readonly Dictionary<string, NumberWord> _words = [];
    readonly Dictionary<string, double> _suffixes = [];
    readonly Dictionary<string, RelativeOrdinal> _relatives = [];

    public IReadOnlyDictionary<string, NumberWord> Words => _words;

    public IReadOnlyDictionary<string, double> Suffixes => _suffixes;

    public IReadOnlyDictionary<string, RelativeOrdinal> Relatives => _relatives;

    public LanguageTable Add(WordRoles roles, string words) => Add(roles, Rank.None, 0, words);

    public LanguageTable Add(WordRoles roles, Rank rank, double value, string words)
    {
        foreach (var word in words.Split(' '))
            _words.Add(word, new NumberWord(roles, rank, value));
        return this;
    }

    /// <summary>Adds words whose values rise by a step; a slash separates spellings of the same value.</summary>
    public LanguageTable AddSeries(WordRoles roles, Rank rank, double first, double step, string words)
    {
        var value = first;
        foreach (var word in words.Split(' '))
        {
            Add(roles, rank, value, word.Replace('/', ' '));
            value += step;
        }
        return this;
    }

    /// <summary>Adds what multiplies digits written before it; case counts.</summary>
    public LanguageTable AddSuffixes(double multiplier, string suffixes)
    {
        foreach (var suffix in suffixes.Split(' '))
            _suffixes.Add(suffix, multiplier);
        return this;
    }

    /// <summary>Adds phrases for a place that is so many steps from the current one or the end.</summary>
    public LanguageTable AddRelatives(int offset, string relativeTo, string phrases)
    {
        foreach (var phrase in phrases.Split(','))
            _relatives.Add(phrase, new RelativeOrdinal(offset, relativeTo));
        return this;
    }
}
