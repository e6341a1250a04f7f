namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Something found in a text.</summary>
interface ITextMatch
{
    /// <summary>Offset of its first character.</summary>
    int Start { get; }

    /// <summary>Offset after its last character.</summary>
    int End { get; }
}
