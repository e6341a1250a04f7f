using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Brings the forms of a word together: case, accents, spelling variants, endings.</summary>
sealed class WordForms(ImmutableArray<Rewriting> spellings, ImmutableArray<Rewriting> endings, int shortestStem)
{
    /// <summary>Lower case, without accents and apostrophes.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        // Most words are plain ones already.
        if (!word.ContainsAnyExceptInRange('a', 'z'))
            return word.ToString();
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.ToString().Normalize(NormalizationForm.FormD))
        {
            if (letter == 'ß')
                folded.Append("ss");
            else if (letter != '\'' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(letter));
        }
        return folded.ToString();
    }

    public string Stem(string word)
    {
        foreach (var spelling in spellings)
        {
            if (word.Length > spelling.From.Length || word.Length > shortestStem)
                word = word.Replace(spelling.From, spelling.To, StringComparison.Ordinal);
        }
        foreach (var ending in endings)
        {
            if (word.Length - ending.From.Length + ending.To.Length >= shortestStem && word.EndsWith(ending.From, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - ending.From.Length), ending.To);
        }
        return word;
    }
}
