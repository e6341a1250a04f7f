using System.Collections.Frozen;

namespace AdvisorBot.Understanding.Segmentation;

/// <summary>The writer's words, cut into tokens and sentences, with what each token may stand for.</summary>
sealed class Utterance
{
    // Nobody means one thing with so many words; and what is looked for in a sentence must stay bounded.
    const int LongestSentence = 60;

    readonly List<Token> _tokens;
    readonly Span[] _sentences;
    readonly Guess[][] _guesses;
    readonly string?[] _joined;
    readonly FrozenSet<string> _small;
    readonly FrozenSet<string> _cues;

    public Utterance(string text, List<Token> tokens, Func<Token, Guess[]> guess, FrozenSet<string> small, FrozenSet<string> cues, FrozenSet<string> joints)
    {
        (Text, _tokens, _small, _cues) = (text, tokens, small, cues);
        _sentences = CutSentences(tokens);
        _guesses = [.. tokens.Select(guess)];
        _joined = new string?[tokens.Count];
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (tokens[at + 1].Before == Gap.Space && tokens[at].Word.Length + tokens[at + 1].Word.Length < 40
                && string.Concat(tokens[at].Word, tokens[at + 1].Stem) is var both && joints.Contains(both))
                _joined[at] = both;
        }
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public Token this[int at] => _tokens[at];

    public Span All => new(0, Count);

    /// <summary>In the order of the text.</summary>
    public IEnumerable<Span> Sentences
    {
        get
        {
            for (var at = 0; at < Count; at = _sentences[at].End)
                yield return _sentences[at];
        }
    }

    public ReadOnlySpan<Guess> Guesses(int at) => _guesses[at];

    /// <summary>Two words that are known as one ("data bricks").</summary>
    public string? JoinedWithNext(int at) => _joined[at];

    /// <summary>A word that may stand inside any phrase: an article, a pronoun.</summary>
    public bool IsSmall(int at) => _small.Contains(_tokens[at].Stem);

    /// <summary>A word that changes nothing about the words around it.</summary>
    public bool IsPlain(int at) => !_cues.Contains(_tokens[at].Stem);

    public Span Sentence(int at) => _sentences[at];

    /// <summary>The sentence of this word, up to its end.</summary>
    public int SentenceEnd(int at) => _sentences[at].End;

    public int SentenceStart(int at) => _sentences[at].Start;

    /// <summary>The text from one word to another, the end not included.</summary>
    public string Slice(int start, int end) => start >= end ? "" : Text[_tokens[start].Start.._tokens[end - 1].End];

    public string Slice(Span span) => Slice(span.Start, span.End);

    /// <summary>The text of a clause with another word in the place of something in it.</summary>
    public string Masked(Span clause, Span place, string mask) =>
        string.Join(' ', new[] { Slice(clause.Start, place.Start), mask, Slice(Math.Min(place.End, clause.End), clause.End) }.Where(part => part.Length > 0));

    static Span[] CutSentences(List<Token> tokens)
    {
        var sentences = new Span[tokens.Count];
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && end - start < LongestSentence && tokens[end].Before != Gap.Clause)
                end++;
            sentences.AsSpan(start, end - start).Fill(new(start, end));
            start = end;
        }
        return sentences;
    }
}
