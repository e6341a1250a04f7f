using System.Text;

namespace Microsoft.Recognizers.Text.Choice.Extraction;

/// <summary>Cuts a text into words; every emoji, and every skin tone after one, is a word of its own.</summary>
static class WordSpans
{
    const int FirstSkinTone = 0x1F3FB;
    const int LastSkinTone = 0x1F3FF;

    public static List<Range> Cut(string text)
    {
        var words = new List<Range>();
        var start = -1;
        for (var at = 0; at < text.Length;)
        {
            var length = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
            var isLetter = length == 1 && (char.IsLetterOrDigit(text[at]) || text[at] == '_') || (length == 2 && Rune.IsLetterOrDigit(rune));
            if (isLetter && start < 0)
                start = at;
            if (!isLetter && start >= 0)
                Close(words, ref start, at);
            if (!isLetter && IsEmoji(rune))
                words.Add(at..(at + length));
            at += length;
        }
        if (start >= 0)
            Close(words, ref start, text.Length);
        return words;
    }

    public static bool IsSkinTone(ReadOnlySpan<char> word) =>
        Rune.DecodeFromUtf16(word, out var rune, out _) == System.Buffers.OperationStatus.Done && rune.Value is >= FirstSkinTone and <= LastSkinTone;

    static bool IsEmoji(Rune rune) => rune.Value is >= 0x1F000 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF;

    static void Close(List<Range> words, ref int start, int end)
    {
        words.Add(start..end);
        start = -1;
    }
}
