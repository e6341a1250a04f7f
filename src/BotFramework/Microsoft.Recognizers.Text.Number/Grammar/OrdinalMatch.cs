namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>An ordinal found in a text: counted from the start, or a place relative to another.</summary>
readonly record struct OrdinalMatch(int Start, int End, int Next, double Value, RelativeOrdinal? Relative) : ITextMatch;
