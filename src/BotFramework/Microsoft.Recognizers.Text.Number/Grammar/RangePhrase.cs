namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>What a phrase says of a bound, and whether the bound itself belongs to the range.</summary>
readonly record struct RangePhrase(RangeSide Side, bool IsInclusive);
