namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits an utterance into the words that choices are compared by.</summary>
public class Tokenizer
{
    /// <summary>The tokenizer that is used unless a search says otherwise.</summary>
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    /// <summary>
    /// Splits at white space, punctuation and symbols. A character outside the basic plane, such as most emoji, is a word of its own.
    /// Words are compared in lower case.
    /// </summary>
    /// <param name="text">The utterance; null gives no words.</param>
    /// <param name="locale">Its language, which makes no difference here.</param>
    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        List<Token> tokens = [];
        var start = -1;
        var position = 0;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var alone = !rune.IsBmp;
            if (start >= 0 && (alone || IsBreak(rune.Value)))
            {
                tokens.Add(Cut(text, start, position - 1));
                start = -1;
            }

            if (alone)
                tokens.Add(Cut(text, position, position + rune.Utf16SequenceLength - 1));
            else if (start < 0 && !IsBreak(rune.Value))
                start = position;

            position += rune.Utf16SequenceLength;
        }

        if (start >= 0)
            tokens.Add(Cut(text, start, position - 1));

        return tokens;
    }

    static Token Cut(string text, int start, int end)
    {
        var word = text[start..(end + 1)];
        return new Token { Start = start, End = end, Text = word, Normalized = word.ToLowerInvariant() };
    }

    // ASCII but for digits and letters, Latin-1 punctuation, modifiers and combining marks, and the symbol blocks from general punctuation on.
    static bool IsBreak(int code) => code switch
    {
        <= 0x2F => true,
        >= 0x3A and <= 0x40 => true,
        >= 0x5B and <= 0x60 => true,
        >= 0x7B and <= 0xBF => true,
        >= 0x02B9 and <= 0x036F => true,
        >= 0x2000 and <= 0x2BFF => true,
        >= 0x2E00 and <= 0x2E7F => true,
        _ => false,
    };
}
