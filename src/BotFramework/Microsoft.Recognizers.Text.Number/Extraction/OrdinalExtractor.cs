using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Extracts ordinals of one language; each result carries its <see cref="OrdinalMatch"/> as data.</summary>
sealed class OrdinalExtractor(NumberLanguage language, bool withRelative) : IExtractor
{
    public List<ExtractResult> Extract(string input)
    {
        var text = new NumberText(input, language);
        var results = new List<ExtractResult>();
        foreach (var match in new OrdinalReader(text, language).ReadAll())
        {
            if (match.Relative is not null && !withRelative)
                continue;
            results.Add(new ExtractResult
            {
                Start = match.Start,
                Length = match.End - match.Start,
                Text = text.Lower[match.Start..match.End],
                Type = Constants.SYS_NUM_ORDINAL,
                Data = match,
                Metadata = Place(match),
            });
        }
        return results;
    }

    static Metadata Place(in OrdinalMatch match) => new()
    {
        IsOrdinalRelative = match.Relative is not null,
        Offset = NumberFormat.Write(match.Value, CultureInfo.InvariantCulture),
        RelativeTo = match.Relative?.RelativeTo ?? Constants.RELATIVE_START,
    };
}
