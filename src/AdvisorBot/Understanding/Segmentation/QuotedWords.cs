using System.Buffers;

namespace AdvisorBot.Understanding.Segmentation;

/// <summary>Words in quotation marks, where there are enough of them to be somebody's sentence, and others around them.</summary>
static class QuotedWords
{
    const int Fewest = 4;

    static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D\u201E\u00AB\u00BB");

    public static HashSet<int> Of(Utterance utterance)
    {
        var (quoted, at) = (new HashSet<int>(), 0);
        for (var open = Next(utterance.Text, 0); open >= 0 && Next(utterance.Text, open + 1) is var close and >= 0; open = Next(utterance.Text, close + 1))
        {
            while (at < utterance.Count && utterance[at].Start < open)
                at++;
            var first = at;
            while (at < utterance.Count && utterance[at].End <= close)
                at++;
            if (at - first >= Fewest && at - first < utterance.Count)
                quoted.UnionWith(Enumerable.Range(first, at - first));
        }
        return quoted;
    }

    static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is var found and >= 0 ? from + found : -1;
}
