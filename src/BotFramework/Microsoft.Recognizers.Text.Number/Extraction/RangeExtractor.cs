using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Extracts ranges of numbers; each result carries its <see cref="RangeMatch"/> as data.</summary>
sealed class RangeExtractor(NumberLanguage language) : IExtractor
{
    public List<ExtractResult> Extract(string input)
    {
        var text = new NumberText(input, language);
        var results = new List<ExtractResult>();
        foreach (var match in new RangeReader(text, language, language.Ranges).ReadAll())
        {
            results.Add(new ExtractResult
            {
                Start = match.Start,
                Length = match.End - match.Start,
                Text = text.Lower[match.Start..match.End],
                Type = Constants.SYS_NUMRANGE,
                Data = match,
            });
        }
        return results;
    }
}
