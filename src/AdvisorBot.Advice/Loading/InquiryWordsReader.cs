using System.Collections.Immutable;
using AdvisorBot.Advice.Inquiries;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads the file with the words that shape questions in one language.</summary>
sealed class InquiryWordsReader(MapReader root)
{
    public InquiryWords Read()
    {
        root.Text("language", "Write the two letters of the language.");
        var cues = new Dictionary<QuestionCue, ImmutableArray<string>>();
        if (root.Map("cues") is { } map)
        {
            foreach (var cue in Enum.GetValues<QuestionCue>())
                cues[cue] = map.Texts(cue.ToString().ToLowerInvariant());
            map.Close();
        }
        var words = new InquiryWords(root.Texts("endings"), root.Texts("small"), root.Texts("ordinary"), cues, Units());
        root.Close();
        return words;
    }

    Dictionary<string, string> Units()
    {
        var units = new Dictionary<string, string>();
        if (root.Map("units") is not { } map)
            return units;
        foreach (var symbol in map.Keys.ToList())
        {
            foreach (var word in map.Texts(symbol))
                units[word] = symbol;
        }
        return units;
    }
}
