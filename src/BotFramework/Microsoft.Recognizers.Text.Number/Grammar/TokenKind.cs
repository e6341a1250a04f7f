namespace Microsoft.Recognizers.Text.Number.Grammar;

enum TokenKind
{
    Word,
    Literal,
    Mark,
}
