namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>A word, a number in digits, or a single mark of the text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Word">What a word means in numbers; null for a word that means nothing there.</param>
/// <param name="Value">The value of a literal; of a mark like ½, its value; otherwise zero.</param>
/// <param name="IsDecimal">Whether a literal has a decimal separator.</param>
readonly record struct Token(int Start, int End, TokenKind Kind, NumberWord Word = null, double Value = 0, bool IsDecimal = false)
{
    public bool IsInteger => Kind == TokenKind.Literal && !IsDecimal;

    public bool Is(WordRoles role) => Word is not null && (Word.Roles & role) != 0;
}
