using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>Gathers the words of a language.</summary>
sealed class LanguageTable
{
    readonly Dictionary<string, NumberWord> _words = [];

    public IReadOnlyDictionary<string, NumberWord> Words => _words;

    /// <summary>Adds words of one meaning, separated by spaces.</summary>
    public LanguageTable Add(WordRoles roles, string words) => Add(roles, Rank.None, 0, words);

    /// <summary>Adds words of one value, separated by spaces.</summary>
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
}
