using System.Text.RegularExpressions;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>The one rule of dotnet format that neither a build nor its quick run over the folder checks.</summary>
public partial class UsingsTests
{
    [Fact]
    public void UsingsStandInOrder()
    {
        var files = Directory.EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts"));

        var unordered = files.Where(file => Usings(file) is var usings && !usings.SequenceEqual(usings.OrderBy(Key, StringComparer.Ordinal))).ToList();

        Assert.Empty(unordered);
    }

    static List<string> Usings(string file) =>
        [.. File.ReadLines(file).Select(line => Using().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    /// <summary>Namespaces, then static types, then aliases; System before others in each.</summary>
    static string Key(string text)
    {
        var kind = text.Contains('=', StringComparison.Ordinal) ? "2" : text.StartsWith("static ", StringComparison.Ordinal) ? "1" : "0";
        var name = text.Replace("static ", "", StringComparison.Ordinal);
        return kind + (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? "0" : "1") + name.ToLowerInvariant();
    }

    [GeneratedRegex(@"^using (?!\()(.+);")]
    private static partial Regex Using();
}
