using System.Collections.Frozen;

namespace AdvisorBot.Understanding;

/// <summary>A cleaned text cut into words, with what each word may stand for.</summary>
sealed class Utterance
{
    // Nobody means one thing with so many words; and what is looked for in a clause must stay bounded.
    const int LongestClause = 60;

    readonly List<Token> _tokens;
    readonly (int Start, int End)[] _clauses;
    readonly Guess[][] _guesses;
    readonly string?[] _joined;
    readonly FrozenSet<string> _small;
    readonly FrozenSet<string> _grammatical;

    public Utterance(string text, List<Token> tokens, Spellings spellings, FrozenSet<string> small, FrozenSet<string> grammatical, FrozenSet<string> joints)
    {
        (Text, _tokens, _small, _grammatical) = (text, tokens, small, grammatical);
        _clauses = Clauses(tokens);
        _guesses = new Guess[tokens.Count][];
        _joined = new string?[tokens.Count];
        for (var at = 0; at < tokens.Count; at++)
        {
            _guesses[at] = spellings.Guess(tokens[at].Stem);
            if (at + 1 < tokens.Count && tokens[at + 1].Before == Gap.Space && tokens[at].Word.Length + tokens[at + 1].Word.Length < 40
                && string.Concat(tokens[at].Word, tokens[at + 1].Stem) is var both && joints.Contains(both))
                _joined[at] = both;
        }
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public Token this[int at] => _tokens[at];

    public ReadOnlySpan<Guess> Guesses(int at) => _guesses[at];

    /// <summary>Two words that are known as one ("data bricks").</summary>
    public string? JoinedWithNext(int at) => _joined[at];

    /// <summary>A word that may stand inside any phrase: an article, a pronoun.</summary>
    public bool IsSmall(int at) => _small.Contains(_tokens[at].Stem);

    /// <summary>A word that changes nothing about the words around it.</summary>
    public bool IsPlain(int at) => !_grammatical.Contains(_tokens[at].Stem);

    /// <summary>The first word of the clause around this word.</summary>
    public int ClauseStart(int at) => _clauses[at].Start;

    /// <summary>Behind the last word of the clause around this word.</summary>
    public int ClauseEnd(int at) => _clauses[at].End;

    /// <summary>The text from one word to another, the end not included.</summary>
    public string Slice(int start, int end) => start >= end ? "" : Text[_tokens[start].Start.._tokens[end - 1].End];

    static (int Start, int End)[] Clauses(List<Token> tokens)
    {
        var clauses = new (int Start, int End)[tokens.Count];
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && end - start < LongestClause && tokens[end].Before != Gap.Clause)
                end++;
            clauses.AsSpan(start, end - start).Fill((start, end));
            start = end;
        }
        return clauses;
    }
}
