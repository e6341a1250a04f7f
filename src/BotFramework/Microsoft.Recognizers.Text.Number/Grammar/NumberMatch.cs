namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>A number found in a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Next">Index of the token after it.</param>
/// <param name="Value">Its value, always finite.</param>
/// <param name="Subtype">integer, decimal, fraction or power; null for a number of digits and words mixed.</param>
readonly record struct NumberMatch(int Start, int End, int First, int Next, double Value, string Subtype) : ITextMatch;
