namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>A range of numbers found in a text; a bound that is null is open.</summary>
readonly record struct RangeMatch(int Start, int End, double? Lower, bool HasLower, double? Upper, bool HasUpper) : ITextMatch;
