using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AdvisorBot.Advice.Loading;

/// <summary>A slip in the syntax of YAML, in words that say how to mend it.</summary>
sealed record YamlSlip(Mark Mark, string Message, string Mend)
{
    /// <summary>
    /// Every piece of the file that cannot be read, with its first slip. A parser stops at the first; so the file is read by
    /// its outermost keys, and those that fail by the items of their lists.
    /// </summary>
    public static IReadOnlyList<YamlSlip> AllOf(string text)
    {
        var lines = text.Split('\n');
        var slips = Pieces(lines, 0, lines.Length, IsKey).SelectMany(piece => In(lines, piece.From, piece.To)).ToList();
        // What spans pieces, such as a quotation that never ends, is found in the whole only.
        return slips.Count > 0 ? slips : [First(lines, 0, lines.Length)!];
    }

    static List<YamlSlip> In(string[] lines, int from, int to)
    {
        if (First(lines, from, to) is not { } whole)
            return [];
        var items = Items(lines, from + 1, to);
        var found = items.Select(piece => First(lines, piece.From, piece.To)).OfType<YamlSlip>().ToList();
        return found.Count > 0 ? found : [whole];
    }

    /// <summary>The items of the list below a key; none where there is no list.</summary>
    static List<(int From, int To)> Items(string[] lines, int from, int to)
    {
        var first = Array.FindIndex(lines, from, to - from, line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
        if (first < 0)
            return [];
        var dash = lines[first][..(lines[first].IndexOf('-', StringComparison.Ordinal) + 1)];
        return Pieces(lines, first, to, line => line.StartsWith(dash, StringComparison.Ordinal));
    }

    static List<(int From, int To)> Pieces(string[] lines, int from, int to, Func<string, bool> begins)
    {
        var starts = Enumerable.Range(from, to - from).Where(index => index == from || begins(lines[index])).ToList();
        return [.. starts.Zip(starts.Skip(1).Append(to))];
    }

    static bool IsKey(string line) => line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-' or '}' or ']');

    /// <summary>YamlDotNet says of most slips where they are; on some it fails in its own ways, of a state or an argument that is not valid.</summary>
    public static bool IsSlip(Exception error) => error is YamlException or InvalidOperationException or ArgumentException or FormatException;

    static YamlSlip? First(string[] lines, int from, int to)
    {
        // Empty lines in place of the rest keep the numbers of the lines.
        var parser = new Parser(new StringReader(new string('\n', from) + string.Join('\n', lines[from..to])));
        try
        {
            new YamlStream().Load(parser);
            return null;
        }
        catch (Exception error) when (IsSlip(error))
        {
            var tab = Array.FindIndex(lines, from, to - from, line => Indentation(line).Contains('\t'));
            if (tab >= 0)
                return new(new(0, tab + 1, 1), "The line is indented with a tab.", "Indent with spaces.");
            if (error is not YamlException slip)
                return new(
                    Behind(parser, from), "What follows here is not valid YAML.", "Correct the syntax; check indentation, brackets and quotes from here on.");
            return Of(slip, lines);
        }
    }

    static Mark Behind(Parser parser, int from) => parser.Current is { } last && last.End.Line > from ? last.End : new(0, from + 1, 1);

    static YamlSlip Of(YamlException error, string[] lines)
    {
        var at = error.Start.Line > 0 ? error.Start : error.End;
        var line = at.Line >= 1 && at.Line <= lines.Length ? lines[at.Line - 1] : "";
        var (message, mend) = Explain(error, line);
        return new(at, message, mend);
    }

    static string Indentation(string line) => line[..(line.Length - line.AsSpan().TrimStart().Length)];

    static (string Message, string Mend) Explain(YamlException error, string line)
    {
        var value = ValueOf(line);
        if (value.StartsWith('*') || value.StartsWith('&'))
            return ($"A text that begins with {value[0]} reads as a reference to another place.", $"Put it in quotes: \"{value}\"");
        if (value.Length > 0 && value[0] is '@' or '`' or '%' or '!' or '|' or '>' or '?')
            return ($"A text cannot begin with {value[0]}.", $"Put it in quotes: \"{value}\"");
        if (value.Length > 0 && value[0] is not ('"' or '\'' or '[' or '{') && value.Contains(": ", StringComparison.Ordinal))
            return ("A text with a colon in it reads as a key.", $"Put it in quotes: \"{value}\"");
        if (error.Message.Contains("uplicate key", StringComparison.Ordinal))
            return ($"This is not valid YAML: a key stands here twice. {error.Message}", "Join the two, or rename one.");
        return (
            $"This is not valid YAML: {error.InnerException?.Message ?? error.Message}",
            "Correct the syntax; check indentation, brackets and quotes of this line and those above it.");
    }

    /// <summary>What stands behind the first colon or dash of a line.</summary>
    static string ValueOf(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("- ", StringComparison.Ordinal))
            text = text[2..].TrimStart();
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && !text.AsSpan(0, colon).ContainsAny("\"'[{ ") ? text[(colon + 2)..].TrimStart() : text;
    }
}
