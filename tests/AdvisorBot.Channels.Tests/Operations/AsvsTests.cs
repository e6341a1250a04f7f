using System.Text.RegularExpressions;
using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests.Operations;

/// <summary>The list of security requirements names tests that there are.</summary>
public sealed partial class AsvsTests
{
    [Fact]
    public void EveryTestThatTheListNamesIsThere()
    {
        var list = File.ReadAllText(Path.Combine(Repository.Root, "docs", "asvs.md"));
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .GroupBy(file => Path.GetFileNameWithoutExtension(file))
            .ToDictionary(files => files.Key, files => string.Concat(files.Select(File.ReadAllText)));
        var named = Name().Matches(list).Select(match => (Class: match.Groups[1].Value, Test: match.Groups[2].Value)).ToList();

        Assert.True(named.Count > 40);
        Assert.All(
            named,
            name =>
                Assert.Contains(
                    name.Test.Length > 0 ? $" {name.Test}(" : $"class {name.Class}", sources.GetValueOrDefault(name.Class) ?? $"There is no {name.Class}.",
                    StringComparison.Ordinal));
    }

    [GeneratedRegex("`([A-Z][A-Za-z]*Tests)(?:\\.([A-Z][A-Za-z]*))?`")]
    private static partial Regex Name();
}
