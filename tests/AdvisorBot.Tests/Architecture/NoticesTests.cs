using System.Text.Json;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>Everything that ships and is not ours is named, with its licence.</summary>
public class NoticesTests
{
    [Fact]
    public void EveryPackageThatShipsIsListedWithItsVersion()
    {
        using var dependencies = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "AdvisorBot.deps.json")));
        var notices = File.ReadAllText(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.md"));

        var missing = dependencies.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Replace("/", " | ", StringComparison.Ordinal))
            .Where(package => !notices.Contains($"| {package} |", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void EveryLicenceIsOneThatAsksForNoMoreThanANotice()
    {
        string[] allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "SCOWL"];

        var others = File.ReadLines(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(line => line.Split(" | ")).Where(cells => !allowed.Contains(cells[2]));

        Assert.Empty(others.Select(cells => cells[0]));
    }
}
