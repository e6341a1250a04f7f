using YamlDotNet.RepresentationModel;

namespace AdvisorBot.Advice.Loading;

/// <summary>A value that may be a text or a mapping.</summary>
sealed class Entry(YamlNode node, string file, ProblemList problems)
{
    /// <summary>Null when it is no text.</summary>
    public string? Text => (node as YamlScalarNode)?.Value?.Trim();

    /// <summary>Null when it is no mapping.</summary>
    public MapReader? Map { get; } = node is YamlMappingNode map ? new(map, file, problems) : null;

    public void Report(string message, string mend) => problems.Add(file, node.Start, message, mend);
}
