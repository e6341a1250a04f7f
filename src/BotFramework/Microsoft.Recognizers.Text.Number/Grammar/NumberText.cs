namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>A text cut into tokens. All forms of the text have the same length, so offsets agree.</summary>
sealed class NumberText
{
    readonly string _source;
    readonly Token[] _tokens;

    public NumberText(string source, NumberLanguage language)
    {
        Lower = source.ToLowerInvariant();
        _source = CharacterFolding.ToHalfWidth(source);
        Folded = CharacterFolding.RemoveDiacritics(CharacterFolding.ToHalfWidth(Lower));
        (_tokens, Count) = Tokenizer.Cut(Folded, language);
    }

    /// <summary>The text in lower case, as results quote it.</summary>
    public string Lower { get; }

    /// <summary>Lower case, without diacritics, full-width characters made plain: what words are looked up by.</summary>
    public string Folded { get; }

    public int Count { get; }

    public ref readonly Token this[int index] => ref _tokens[index];

    public bool Has(int index, WordRoles role) => (uint)index < (uint)Count && _tokens[index].Is(role);

    public bool IsMark(int index, char mark) =>
        (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Mark && Folded[_tokens[index].Start] == mark;

    public bool IsLiteral(int index) => (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Literal;

    public bool IsInteger(int index) => (uint)index < (uint)Count && _tokens[index].IsInteger;

    public bool IsFractionMark(int index) =>
        (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Mark && _tokens[index].Value != 0;

    /// <summary>Whether no white space stands between a token and the one before it.</summary>
    public bool IsGlued(int index) => index > 0 && index < Count && _tokens[index - 1].End == _tokens[index].Start;

    /// <summary>Whether a letter, digit or underscore touches the text before this offset.</summary>
    public bool TouchesBefore(int offset) => offset > 0 && IsWordCharacter(Folded[offset - 1]);

    /// <summary>Whether a letter, digit or underscore stands at this offset.</summary>
    public bool TouchesAfter(int offset) => offset < Folded.Length && IsWordCharacter(Folded[offset]);

    public ReadOnlySpan<char> Word(int index) => Folded.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    /// <summary>A token as it was written, for symbols whose case counts.</summary>
    public ReadOnlySpan<char> Written(int index) => _source.AsSpan(_tokens[index].Start, _tokens[index].End - _tokens[index].Start);

    static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
