namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Finds the ordinals of a text: "21st", "one hundred twenty-fifth", "the last but one".</summary>
sealed class OrdinalReader(NumberText text, NumberLanguage language)
{
    const int LongestPhrase = 64;

    readonly CardinalReader _cardinals = new(text, language, beforeUnit: false);

    public IEnumerable<OrdinalMatch> ReadAll()
    {
        for (var at = 0; at < text.Count;)
        {
            if (TryReadRelative(at, out var match) || TryReadDigits(at, out match) || TryReadWords(at, out match))
            {
                at = match.Next;
                yield return match;
            }
            else
            {
                at++;
            }
        }
    }

    bool TryReadWords(int at, out OrdinalMatch match)
    {
        match = default;
        var ordinal = _cardinals.Read(at, text.Count, ordinal: true);
        if (!ordinal.IsOrdinal || !text.Has(ordinal.Next - 1, WordRoles.Ordinal) || text.Has(ordinal.Next - 1, WordRoles.Plural))
            return false;
        var (value, next) = (ordinal.Value, ordinal.Next);
        if (language.OrdinalsStack && ordinal.Last == Rank.Ten && text.Has(next, WordRoles.Ordinal) && text[next].Word.Rank == Rank.Unit)
            value += text[next++].Word.Value;
        match = new OrdinalMatch(text[at].Start, text[next - 1].End, next, value, null);
        return true;
    }

    bool TryReadDigits(int at, out OrdinalMatch match)
    {
        match = default;
        if (!text.IsInteger(at) || text.TouchesBefore(text[at].Start))
            return false;
        var next = at + 1;
        var hasEnding = text.IsGlued(next) && HasOrdinalEnding(next);
        if (!hasEnding && !(language.DotMakesOrdinal && text.IsGlued(next) && text.IsMark(next, '.') && !text.TouchesAfter(text[next].End)))
            return false;
        match = new OrdinalMatch(text[at].Start, text[next].End, next + 1, text[at].Value, null);
        return true;
    }

    bool HasOrdinalEnding(int index)
    {
        var word = text.Word(index);
        foreach (var ending in language.OrdinalEndings)
        {
            if (word.SequenceEqual(ending))
                return !text.TouchesAfter(text[index].End);
        }
        return false;
    }

    // The longest phrase wins; its words are joined by one space whatever stands between them.
    bool TryReadRelative(int at, out OrdinalMatch match)
    {
        match = default;
        if (text[at].Kind != TokenKind.Word)
            return false;
        Span<char> phrase = stackalloc char[LongestPhrase];
        var length = 0;
        for (var i = at; i < text.Count && i < at + language.LongestRelative && text[i].Kind == TokenKind.Word; i++)
        {
            var word = text.Word(i);
            if (length + word.Length + 1 > LongestPhrase)
                break;
            if (length > 0)
                phrase[length++] = ' ';
            word.CopyTo(phrase[length..]);
            length += word.Length;
            if (language.TryFindRelative(phrase[..length], out var relative))
                match = new OrdinalMatch(text[at].Start, text[i].End, i + 1, relative.Offset, relative);
        }
        return match.Relative is not null;
    }
}
