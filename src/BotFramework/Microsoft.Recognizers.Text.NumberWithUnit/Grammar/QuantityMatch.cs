using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>A number with its unit, or a unit alone.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Next">Index of the token after it.</param>
/// <param name="Value">The number; null for a unit alone.</param>
/// <param name="Unit">The unit.</param>
/// <param name="IsCompound">Whether it was said in two units, as feet and inches.</param>
readonly record struct QuantityMatch(int Start, int End, int Next, double? Value, Unit Unit, bool IsCompound = false)
    : ITextMatch;
