using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Extracts what a reader finds in a text of one language; each result carries its match as data.</summary>
sealed class MatchExtractor<TMatch>(NumberLanguage language, string type, Func<NumberText, IEnumerable<TMatch>> read) : IExtractor
    where TMatch : struct, ITextMatch
{
    public List<ExtractResult> Extract(string input)
    {
        var text = new NumberText(input, language);
        var results = new List<ExtractResult>();
        foreach (var match in read(text))
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
