using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Segmentation;

/// <summary>Cuts text into words. The phrases of the vocabulary and of the interview pass through the same cut as what people type.</summary>
sealed class Tokenizer(WordForms forms, FrozenDictionary<string, string> contractions)
{
    /// <summary>What no single word holds.</summary>
    static readonly SearchValues<char> Inside = SearchValues.Create(" ,;:.()");

    public List<Token> Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 1);
        var gap = Gap.Clause;
        for (var at = 0; at < text.Length;)
        {
            var end = WordEnd(text, at);
            if (end > at)
            {
                Add(tokens, text, at, end, gap);
                gap = Gap.Space;
                at = end;
                continue;
            }
            var mark = GapAt(text, at);
            if (text[at] == '?')
                MarkAsked(tokens);
            gap = mark > gap ? mark : gap;
            at++;
        }
        return tokens;
    }

    void Add(List<Token> tokens, string text, int start, int end, Gap gap)
    {
        var span = text.AsSpan(start, end - start);
        if (span is "&")
            span = "+";
        var lower = span.ToString().ToLowerInvariant();
        if (contractions.TryGetValue(lower, out var full) && !IsApart(text, start, end, gap))
        {
            foreach (var part in full.Split(' '))
            {
                tokens.Add(new(start, end, part, forms.Stem(part), gap));
                gap = Gap.Space;
            }
            return;
        }
        if (lower.EndsWith("'s", StringComparison.Ordinal))
            lower = lower[..^2];
        var word = WordForms.Fold(lower);
        if (word.Length > 0)
            tokens.Add(new(start, end, word, forms.Stem(word), gap));
    }

    // A letter that no word stands beside is short for nothing: "n" is no and "n/a" is nothing, although "R n SQL" is both.
    static bool IsApart(string text, int start, int end, Gap gap) =>
        end - start == 1 && gap != Gap.Space && !(end + 1 < text.Length && text[end] == ' ' && char.IsLetterOrDigit(text[end + 1]));

    static void MarkAsked(List<Token> tokens)
    {
        for (var at = tokens.Count - 1; at >= 0 && !tokens[at].Asked; at--)
        {
            tokens[at] = tokens[at] with { Asked = true };
            if (tokens[at].Before == Gap.Clause)
                return;
        }
    }

    static int WordEnd(string text, int at)
    {
        var end = at;
        if (char.IsDigit(text[at]))
        {
            while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
                end++;
            return end;
        }
        // ".NET" is a name, "net" is none.
        if (IsDotted(text, at))
            return WordEnd(text, at + 1);
        if (text[at] == Normalization.WritersWords.Opaque)
            return at + 1;
        if (IsLetter(text[at]))
        {
            while (end < text.Length
                && (IsLetter(text[end]) || char.IsDigit(text[end]) || (text[end] == '\'' && end + 1 < text.Length && IsLetter(text[end + 1]))))
                end++;
            // C#, C++, F#
            while (end < text.Length && end - at <= 1 && text[end] is '#' or '+')
                end++;
            return end;
        }
        // "->" is an arrow.
        if (text[at] == '>' && at > 0 && text[at - 1] is '-' or '=')
            return at;
        if (text[at] is '<' or '>')
            return at + 1 < text.Length && text[at + 1] == '=' ? at + 2 : at + 1;
        return text[at] is '≤' or '≥' or '~' or '+' or '&' || char.GetUnicodeCategory(text[at]) == UnicodeCategory.CurrencySymbol ? at + 1 : at;
    }

    static bool IsDotted(string text, int at) =>
        text[at] == '.' && at + 1 < text.Length && char.IsLetter(text[at + 1]) && (at == 0 || text[at - 1] is ' ' or '(' or ',' or '/');

    static bool IsLetter(char character) =>
        char.IsLetter(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    static bool IsAroundOneWord(string text, int at)
    {
        var (open, close) = text[at] == '(' ? (at, text.IndexOf(')', at)) : (text.LastIndexOf('(', at), at);
        return open > 0 && close > open + 1 && !text.AsSpan(open + 1, close - open - 1).ContainsAny(Inside);
    }

    static Gap GapAt(string text, int at) => text[at] switch
    {
        // ML.NET, Node.js
        '.' when at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) => Gap.Space,
        '.' or '!' or '?' or ';' or '\n' or '¿' or '¡' => Gap.Clause,
        // An abbreviation in brackets belongs to the name before it.
        '(' or ')' when IsAroundOneWord(text, at) => Gap.Space,
        ',' or '(' or ')' or ':' or '[' or ']' or '=' => Gap.Comma,
        '-' when at > 0 && text[at - 1] == ' ' => Gap.Comma,
        _ => Gap.Space,
    };
}
