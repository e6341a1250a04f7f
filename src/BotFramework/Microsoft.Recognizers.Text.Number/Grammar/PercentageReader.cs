namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Finds the numbers that a percent sign or word follows.</summary>
sealed class PercentageReader(NumberText text, NumberLanguage language)
{
    /// <summary>The numbers, each ending after its sign or word.</summary>
    public IEnumerable<NumberMatch> ReadAll()
    {
        foreach (var match in new NumberReader(text, language).ReadAll())
        {
            if (PercentLength(match.Next) is > 0 and var length)
                yield return match with { End = text[match.Next + length - 1].End };
        }
    }

    int PercentLength(int at)
    {
        if (text.IsMark(at, '%') || text.Has(at, WordRoles.Percent))
            return 1;
        return text.Has(at, WordRoles.Per) && text.Has(at + 1, WordRoles.Cent) ? 2 : 0;
    }
}
