namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Character-by-character simplifications; none of them changes a text's length.</summary>
static class CharacterFolding
{
    const int FullWidthDistance = 0xFEE0;
    const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
    const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    public static string ToHalfWidth(string text) =>
        text.AsSpan().ContainsAnyInRange('\uFF01', '\uFF5E')
            ? string.Create(text.Length, text, static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                    target[i] = source[i] is >= '\uFF01' and <= '\uFF5E' ? (char)(source[i] - FullWidthDistance) : source[i];
            })
            : text;

    public static string RemoveDiacritics(string lower) =>
        lower.AsSpan().ContainsAnyInRange('\u00E0', '\u00FF')
            ? string.Create(lower.Length, lower, static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    var place = source[i] < '\u00E0' ? -1 : Accented.IndexOf(source[i], StringComparison.Ordinal);
                    target[i] = place < 0 ? source[i] : Plain[place];
                }
            })
            : lower;
}
