namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>A value and where the reading goes on.</summary>
readonly record struct Reading(double Value, string Subtype, int Next);
