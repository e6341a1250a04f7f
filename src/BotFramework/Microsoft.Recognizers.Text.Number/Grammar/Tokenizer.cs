namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Cuts folded text into tokens in one pass.</summary>
static class Tokenizer
{
    public static (Token[] Tokens, int Count) Cut(string text, NumberLanguage language)
    {
        var tokens = new Token[(text.Length / 4) + 8];
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            if (count + CompoundWord.MostPieces >= tokens.Length)
                Array.Resize(ref tokens, (tokens.Length * 2) + CompoundWord.MostPieces);
            if (char.IsLetter(text[at]))
                at = AddWord(text, at, language, tokens, ref count);
            else
                tokens[count++] = LiteralReader.TryRead(text, at, language, out var literal) ? literal : Mark(text, at);
            at = Math.Max(at, tokens[count - 1].End);
        }
        return (tokens, count);
    }

    static int AddWord(string text, int start, NumberLanguage language, Token[] tokens, ref int count)
    {
        var end = start + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var found = language.Find(text.AsSpan(start, end - start));
        if (found is null && language.Compounds && CompoundWord.TrySplit(text, start, end, language, tokens, ref count))
            return end;
        tokens[count++] = new Token(start, end, TokenKind.Word, found);
        return end;
    }

    static Token Mark(string text, int at) =>
        new(at, at + 1, TokenKind.Mark, Value: text[at] is (>= '¼' and <= '¾') or (>= '⅐' and <= '⅞') ? char.GetNumericValue(text[at]) : 0);
}
