using System.Text.RegularExpressions;

namespace AdvisorBot.Understanding.Normalization;

/// <summary>Drops the lines of a message that are not the writer's own words of now: quoted mail, code, signature, a table's header.</summary>
static partial class Quotations
{
    public static string Drop(string text)
    {
        if (text.Contains("```", StringComparison.Ordinal))
            text = CodeBlock.Replace(text, "\n");
        if (text.Contains('`', StringComparison.Ordinal))
            text = InlineCode.Replace(text, $" {WritersWords.Opaque} ");
        if (!text.Contains('\n', StringComparison.Ordinal))
            return QuotedLine.IsMatch(text) ? "" : text;
        var lines = text.Split('\n');
        var kept = new List<string>(lines.Length);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].TrimEnd('\r');
            if (MailHeader.IsMatch(line) || IsSignature(line, kept.Count))
                break;
            if (QuotedLine.IsMatch(line) || IsTableHeader(line, at + 1 < lines.Length ? lines[at + 1] : "", kept.Count == 0 ? "" : kept[^1]))
                continue;
            kept.Add(line);
        }
        return string.Join('\n', kept);
    }

    static bool IsSignature(string line, int before) => before > 0 && (line is "--" or "-- " || Signature.IsMatch(line));

    // The first of several lines with as many cells; in Markdown a line of dashes follows.
    static bool IsTableHeader(string line, string next, string previous)
    {
        var cells = Cells(line);
        return cells > 1 && Cells(next) == cells && Cells(previous) != cells && (line.Contains('\t', StringComparison.Ordinal) || TableRule.IsMatch(next));
    }

    static int Cells(string line) =>
        line.Contains('\t', StringComparison.Ordinal) ? line.Trim().Split('\t').Length
            : line.TrimStart().StartsWith('|') ? line.Trim().Trim('|').Split('|').Length
            : 0;

    // "> 10 GB" is a bound.
    [GeneratedRegex(@"^\s*>+\s*(?![\d.,\s=])\S", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedLine { get; }

    [GeneratedRegex(@"```.*?(```|\z)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex CodeBlock { get; }

    // A name in backticks is a name; anything with signs in it is code.
    [GeneratedRegex(@"`[^`\n]*[(){};=<>/$][^`\n]*`", RegexOptions.CultureInvariant)]
    private static partial Regex InlineCode { get; }

    [
        GeneratedRegex(
            @"^\s*(-{2,}\s*(original message|forwarded message|ursprüngliche nachricht|mensaje original).*|_{8,}|on .{4,80} wrote:|am .{4,80} schrieb.{0,60}:|el .{4,80} escribió:|(from|von|de): .*@.*)\s*$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
    ]
    private static partial Regex MailHeader { get; }

    [
        GeneratedRegex(
            @"^\s*((best|kind|warm)( regards| wishes)?|regards|cheers|sincerely|thanks and regards|sent from my .*|mit freundlichen grüßen|viele grüße|beste grüße|liebe grüße|mfg|vg|gesendet von .*|saludos( cordiales)?|un saludo|atentamente|enviado desde .*)[,.!]?\s*$",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
    ]
    private static partial Regex Signature { get; }

    [GeneratedRegex(@"^\s*\|?\s*:?-{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex TableRule { get; }
}
