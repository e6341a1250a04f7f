using System.Globalization;

namespace AdvisorBot.Advice.Interviews;

/// <summary>Amounts of data as catalogues write them: decimal prefixes (1 GB = 10^9 bytes) and binary ones (1 GiB = 2^30).</summary>
public static class ByteSize
{
    static readonly string[] Decimal = ["B", "KB", "MB", "GB", "TB", "PB", "EB"];
    static readonly string[] Binary = ["B", "KIB", "MIB", "GIB", "TIB", "PIB", "EIB"];

    /// <summary>Reads "10 GB", "1.5TiB" or a plain number of bytes.</summary>
    public static bool TryParse(string? text, out double bytes)
    {
        bytes = 0;
        var trimmed = (text ?? "").Trim();
        var digits = trimmed.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        if (!double.TryParse(trimmed.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return false;
        var unit = trimmed[digits..].Trim().ToUpperInvariant();
        var factor = unit.Length == 0 ? 1 : Factor(unit);
        bytes = number * factor;
        return factor > 0 && double.IsFinite(bytes);
    }

    /// <summary>Writes an amount with the largest decimal prefix that leaves at least 1: 50000000000 is "50 GB".</summary>
    public static string Format(double bytes, CultureInfo culture)
    {
        if (double.IsPositiveInfinity(bytes))
            return "∞";
        var power = 0;
        while (bytes >= 1000 && power < Decimal.Length - 1)
        {
            bytes /= 1000;
            power++;
        }
        return string.Create(culture, $"{bytes:0.##} {Decimal[power]}");
    }

    static double Factor(string unit)
    {
        var power = Array.IndexOf(Decimal, unit);
        return power >= 0 ? Math.Pow(1000, power)
            : (power = Array.IndexOf(Binary, unit)) >= 0 ? Math.Pow(1024, power)
            : 0;
    }
}
