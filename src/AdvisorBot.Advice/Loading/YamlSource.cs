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

    public static MapReader? Open(string path, string displayName, ProblemList problems)
    {
        string text;
        try
        {
            if (new FileInfo(path).Length > MostBytes)
            {
                problems.Add(displayName, Mark.Empty, $"The file is larger than {MostBytes >> 20} MiB.", "Split it into several catalogues.");
                return null;
            }
            text = File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(displayName, Mark.Empty, $"The file cannot be read: {error.Message}", "Check its path and its permissions.");
            return null;
        }
        return Parse(text, displayName, problems);
    }

    public static MapReader? Parse(string text, string displayName, ProblemList problems)
    {
        try
        {
            var (stream, watched) = (new YamlStream(), new WatchedParser(text));
            stream.Load(watched);
            // What is undecided is reported, and read all the same: what else is wrong shows at once.
            if (watched.IsSuspect)
                IsPlain(text, displayName, problems);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return new(root, displayName, problems);
            problems.Add(displayName, Mark.Empty, "The file does not hold exactly one mapping.", "Start it with `id: ...`.");
        }
        catch (NotSupportedException)
        {
            IsPlain(text, displayName, problems);
        }
        catch (YamlException error)
        {
            problems.Add(displayName, error.Start, $"This is not valid YAML: {error.InnerException?.Message ?? error.Message}", "Correct the syntax; check indentation and quotes.");
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

        /// <exception cref="NotSupportedException">An alias, an anchor, or deeper than any file needs.</exception>
        public bool MoveNext()
        {
            if (!_parser.MoveNext())
                return false;
            var current = _parser.Current!;
            _depth += current.NestingIncrease;
            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false } || _depth > MostDepth)
                throw new NotSupportedException();
            IsSuspect |= current is Scalar { Value: var value } && IsOpen(value);
            return true;
        }
    }

    static bool IsOpen(string value) => value.StartsWith(Undecided, StringComparison.Ordinal) && (value.Length == Undecided.Length || !char.IsLetterOrDigit(value[Undecided.Length]));

    // Looked at event by event before any tree is built: aliases can blow a small file up to gigabytes.
    static bool IsPlain(string text, string displayName, ProblemList problems)
    {
        var parser = new Parser(new StringReader(text));
        var (depth, plain) = (0, true);
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (current is AnchorAlias || (current is NodeEvent { Anchor.IsEmpty: false }))
            {
                problems.Add(displayName, current.Start, "Anchors and aliases are not allowed.", "Write the value out.");
                plain = false;
            }
            if (current is Scalar { Value: var value } && IsOpen(value))
            {
                problems.Add(displayName, current.Start, $"This is still to be decided: {value[Undecided.Length..].Trim().TrimEnd('.')}.", $"Write it in place of {Undecided}.");
            }
            if (depth > MostDepth)
            {
                problems.Add(displayName, current.Start, $"The file nests deeper than {MostDepth} levels.", "Check the indentation.");
                return false;
            }
        }
        return plain;
    }
}
