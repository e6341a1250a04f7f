namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Splits number words that are written together: zweihundertfünf.</summary>
static class CompoundWord
{
    /// <summary>The most pieces one word is split into.</summary>
    public const int MostPieces = 24;

    const int LongestWord = 63;
    const int LongestPiece = 16;
    const WordRoles Parts = WordRoles.Cardinal | WordRoles.Ordinal | WordRoles.And | WordRoles.AndHalf | WordRoles.Denominator;

    /// <summary>Adds the pieces to the tokens, if the whole word is made of number words.</summary>
    public static bool TrySplit(string text, int start, int end, NumberLanguage language, Token[] tokens, ref int count)
    {
        if (end - start > LongestWord)
            return false;
        var before = count;
        ulong deadEnds = 0;
        if (Split(text, start, start, end, language, tokens, ref count, ref deadEnds, MostPieces) && tokens[before].Is(WordRoles.Cardinal))
            return true;
        count = before;
        return false;
    }

    static bool Split(
        string text, int start, int at, int end, NumberLanguage language, Token[] tokens, ref int count, ref ulong deadEnds, int left)
    {
        if (at == end)
            return true;
        if (left == 0 || (deadEnds & (1UL << (at - start))) != 0)
            return false;
        for (var length = Math.Min(LongestPiece, end - at); length >= 2; length--)
        {
            if (language.Find(text.AsSpan(at, length)) is not { } word || (word.Roles & Parts) == 0)
                continue;
            var before = count;
            tokens[count++] = new Token(at, at + length, TokenKind.Word, word);
            if (Split(text, start, at + length, end, language, tokens, ref count, ref deadEnds, left - 1))
                return true;
            count = before;
        }
        deadEnds |= 1UL << (at - start);
        return false;
    }
}
