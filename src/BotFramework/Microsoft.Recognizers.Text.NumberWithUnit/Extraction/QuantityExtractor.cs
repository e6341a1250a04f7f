using Microsoft.Recognizers.Text.Number.Grammar;
using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Extraction;

/// <summary>Extracts quantities of one kind in one language; each result carries its <see cref="QuantityMatch"/> as data.</summary>
sealed class QuantityExtractor(NumberLanguage language, UnitTable units, string type) : IExtractor
{
    public List<ExtractResult> Extract(string input)
    {
        var text = new NumberText(input, language);
        var matches = new QuantityReader(text, language, units).ReadAll();
        var results = new List<ExtractResult>(matches.Count);
        foreach (var match in matches)
        {
            results.Add(new ExtractResult
            {
                Start = match.Start,
                Length = match.End - match.Start,
                Text = text.Lower[match.Start..match.End],
                Type = type,
                Data = match,
            });
        }
        return results;
    }
}
