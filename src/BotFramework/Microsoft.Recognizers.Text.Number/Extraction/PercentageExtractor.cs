using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Extracts numbers that a percent sign or word follows.</summary>
sealed class PercentageExtractor(NumberLanguage language) : IExtractor
{
    public List<ExtractResult> Extract(string input)
    {
        var text = new NumberText(input, language);
        var results = new List<ExtractResult>();
        foreach (var match in new NumberReader(text, language).ReadAll())
        {
            var length = PercentLength(text, match.Next);
            if (length == 0)
                continue;
            var end = text[match.Next + length - 1].End;
            results.Add(new ExtractResult
            {
                Start = match.Start,
                Length = end - match.Start,
                Text = text.Lower[match.Start..end],
                Type = Constants.SYS_NUM_PERCENTAGE,
                Data = match,
            });
        }
        return results;
    }

    static int PercentLength(NumberText text, int at)
    {
        if (text.IsMark(at, '%') || text.Has(at, WordRoles.Percent))
            return 1;
        return text.Has(at, WordRoles.Per) && text.Has(at + 1, WordRoles.Cent) ? 2 : 0;
    }
}
