namespace AdvisorBot.Understanding.Segmentation;

/// <summary>How strongly a word is parted from the one before.</summary>
enum Gap
{
    Space,
    Comma,
    Clause,
}

/// <summary>A word of a cleaned utterance.</summary>
/// <param name="Start">First character in the text; the words of a contraction share one place.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Word">Lower case, without accents.</param>
/// <param name="Stem">Without the endings of its language.</param>
/// <param name="Before">What stands between it and the word before.</param>
/// <param name="Asked">A question mark ends its clause.</param>
readonly record struct Token(int Start, int End, string Word, string Stem, Gap Before, bool Asked = false);
