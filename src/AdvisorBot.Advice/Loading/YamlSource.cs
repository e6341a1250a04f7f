using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads one YAML file into nodes that know their place. Files are data from outside, so size, depth and aliases are bounded.</summary>
static class YamlSource
{
    /// <summary>About fifty times the shipped catalogues.</summary>
    public const int MostBytes = 4 << 20;

    const int MostDepth = 24;

    /// <summary>Begins a value that its author has still to decide.</summary>
    const string Undecided = "TODO";

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static MapReader? Open(string path, string displayName, ProblemList problems)
    {
        byte[] bytes;
        try
        {
            if (new FileInfo(path).Length > MostBytes)
            {
                problems.Add(displayName, Mark.Empty, $"The file is larger than {MostBytes >> 20} MiB.", "Split it into several catalogues.");
                return null;
            }
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(displayName, Mark.Empty, $"The file cannot be read: {error.Message}", "Check its path and its permissions.");
            return null;
        }
        return Decode(bytes, displayName, problems) is { } text ? Parse(text, displayName, problems) : null;
    }

    public static MapReader? Parse(string text, string displayName, ProblemList problems)
    {
        try
        {
            var (stream, watched) = (new YamlStream(), new WatchedParser(text));
            stream.Load(watched);
            // What is undecided is reported, and read all the same: what else is wrong shows at once.
            if (watched.IsSuspect)
                ReportForbidden(text, displayName, problems);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return new(root, displayName, problems);
            ReportRoot(stream, displayName, problems);
        }
        catch (NotSupportedException)
        {
            ReportForbidden(text, displayName, problems);
        }
        catch (Exception error) when (YamlSlip.IsSlip(error))
        {
            ReportSlips(text, displayName, problems);
        }
        return null;
    }

    /// <summary>Reads the text once, and stops before what no tree is to be built of.</summary>
    sealed class WatchedParser(string text) : IParser
    {
        readonly Parser _parser = new(new StringReader(text));
        int _depth;

        public ParsingEvent? Current => _parser.Current;

        /// <summary>Something in it has to be reported.</summary>
        public bool IsSuspect { get; private set; }

        /// <exception cref="NotSupportedException">An alias, an anchor, a tag, or deeper than any file needs.</exception>
        public bool MoveNext()
        {
            if (!_parser.MoveNext())
                return false;
            var current = _parser.Current!;
            _depth += current.NestingIncrease;
            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } || _depth > MostDepth)
                throw new NotSupportedException();
            IsSuspect |= current is Scalar { Value: var value } && IsOpen(value);
            return true;
        }
    }

    /// <summary>Its author has still to decide it; that is a problem by itself, and nothing else about it is one.</summary>
    public static bool IsOpen(string value) => value.StartsWith(Undecided, StringComparison.Ordinal)
        && (value.Length == Undecided.Length || !char.IsLetterOrDigit(value[Undecided.Length]));

    static string? Decode(byte[] bytes, string displayName, ProblemList problems)
    {
        try
        {
            return Utf8.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0));
        }
        catch (DecoderFallbackException error)
        {
            var before = bytes.AsSpan(0, error.Index);
            var (line, column) = (1 + before.Count((byte)'\n'), error.Index - before.LastIndexOf((byte)'\n'));
            problems.Add(
                displayName, new(error.Index, line, column), $"The file is not UTF-8: the byte {error.BytesUnknown![0]:X2} stands for nothing in it.",
                "Save it in UTF-8; editors offer that as its encoding.");
            return null;
        }
    }

    static void ReportRoot(YamlStream stream, string displayName, ProblemList problems)
    {
        if (stream.Documents.Count == 0)
            problems.Add(displayName, Mark.Empty, "The file is empty.", "Start it with `id: ...`.");
        else if (stream.Documents.Count > 1)
            problems.Add(
                displayName, stream.Documents[1].RootNode.Start, "A second document begins here, behind a line `---`.",
                "Take the line out, or move what follows into a file of its own.");
        else
            problems.Add(
                displayName, stream.Documents[0].RootNode.Start,
                $"The file is a {(stream.Documents[0].RootNode is YamlSequenceNode ? "list" : "text")}, and no mapping.",
                "Start it with `id: ...`; every line of the outermost level is `key: value`.");
    }

    static void ReportForbidden(string text, string displayName, ProblemList problems)
    {
        try
        {
            foreach (var (mark, message, mend) in Forbidden(text))
                problems.Add(displayName, mark, message, mend);
        }
        catch (Exception error) when (YamlSlip.IsSlip(error))
        {
            // "*bold* text" begins like an alias and goes on like none.
            ReportSlips(text, displayName, problems);
        }
    }

    static void ReportSlips(string text, string displayName, ProblemList problems)
    {
        foreach (var (mark, message, mend) in YamlSlip.AllOf(text))
            problems.Add(displayName, mark, message, mend);
    }

    // Looked at event by event before any tree is built: aliases can blow a small file up to gigabytes.
    static List<YamlSlip> Forbidden(string text)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, found) = (0, new List<YamlSlip>());
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (current is AnchorAlias || (current is NodeEvent { Anchor.IsEmpty: false }))
                found.Add(new(current.Start, "Anchors and aliases are not allowed.", "Write the value out. A text that begins with * or & stands in quotes."));
            if (current is NodeEvent { Tag.IsEmpty: false } tagged)
                found.Add(new(current.Start, $"Tags such as {tagged.Tag} are not allowed.", "A text that begins with ! stands in quotes."));
            if (current is Scalar { Value: var value } && IsOpen(value))
                found.Add(
                    new(current.Start, $"This is still to be decided: {value[Undecided.Length..].Trim().TrimEnd('.')}.", $"Write it in place of {Undecided}."));
            if (depth > MostDepth)
                return [.. found, new(current.Start, $"The file nests deeper than {MostDepth} levels.", "Check the indentation.")];
        }
        return found;
    }
}
