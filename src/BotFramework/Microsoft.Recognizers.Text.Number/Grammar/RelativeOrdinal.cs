namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>A place counted from the current one or from the end.</summary>
readonly record struct RelativeOrdinal(int Offset, string RelativeTo);
