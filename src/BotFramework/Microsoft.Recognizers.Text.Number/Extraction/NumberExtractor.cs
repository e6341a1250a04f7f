using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Extracts numbers of one language; each result carries its <see cref="NumberMatch"/> as data.</summary>
sealed class NumberExtractor(NumberLanguage language) : IExtractor
{
    public List<ExtractResult> Extract(string input)
    {
        var text = new NumberText(input, language);
        var results = new List<ExtractResult>();
        foreach (var match in new NumberReader(text, language).ReadAll())
        {
            results.Add(new ExtractResult
            {
                Start = match.Start,
                Length = match.End - match.Start,
                Text = text.Lower[match.Start..match.End],
                Type = Constants.SYS_NUM,
                Data = match,
            });
        }
        return results;
    }
}
