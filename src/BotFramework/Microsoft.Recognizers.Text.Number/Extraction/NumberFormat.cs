using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>How values are written in resolutions.</summary>
static class NumberFormat
{
    public static string Write(double value, CultureInfo culture) => value.ToString("G15", culture);
}
