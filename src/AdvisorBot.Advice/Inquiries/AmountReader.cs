using System.Text.RegularExpressions;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>Finds amounts of data in a question ("2 TB").</summary>
static partial class AmountReader
{
    public static double? Read(string text)
    {
        var found = Amount().Match(text);
        return found.Success && ByteSize.TryParse(found.Value.Replace(',', '.'), out var bytes) ? bytes : null;
    }

    [GeneratedRegex(@"\b\d+(?:[.,]\d+)?\s*[KMGTPE]i?B\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 100)]
    private static partial Regex Amount();
}
