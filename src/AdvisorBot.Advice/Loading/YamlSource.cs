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
            if (!IsPlain(text, displayName, problems))
                return null;
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
                return new(root, displayName, problems);
            problems.Add(displayName, Mark.Empty, "The file does not hold exactly one mapping.", "Start it with `id: ...`.");
        }
        catch (YamlException error)
        {
            problems.Add(displayName, error.Start, $"This is not valid YAML: {error.InnerException?.Message ?? error.Message}", "Correct the syntax; check indentation and quotes.");
        }
        return null;
    }

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
            if (depth > MostDepth)
            {
                problems.Add(displayName, current.Start, $"The file nests deeper than {MostDepth} levels.", "Check the indentation.");
                return false;
            }
        }
        return plain;
    }
}
