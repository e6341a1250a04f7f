using System.Text.RegularExpressions;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>A type is found by the name of its file. What nobody else may see can stand beside the type it serves.</summary>
public partial class FileNameTests
{
    static readonly IEnumerable<(string File, List<Match> Types)> Files =
        new[] { "AdvisorBot", "AdvisorBot.Advice" }
            .SelectMany(project => Directory.EnumerateFiles(Repository.PathOf("src", project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj") && Path.GetFileName(file) != "Program.cs")
            .Select(file => (file, Declaration().Matches(File.ReadAllText(file)).ToList()));

    [Fact]
    public void AFileBearsTheNameOfATypeInIt() =>
        Assert.Empty(
            Files.Where(one => !one.Types.Exists(type => type.Groups["name"].Value == Path.GetFileName(one.File).Split('.')[0])).Select(one => one.File));

    [Fact]
    public void AFileHoldsOnePublicTypeAtMostAndBearsItsName() =>
        Assert.Empty(Files
            .Where(one => one.Types.FindAll(type => type.Groups["public"].Success).ConvertAll(type => type.Groups["name"].Value) is { Count: > 0 } names
                && (names.Count > 1 || names[0] != Path.GetFileName(one.File).Split('.')[0]))
            .Select(one => one.File));

    /// <summary>One word for one thing: who reads a name need not ask which.</summary>
    [Fact]
    public void NoTwoTypesBearTheSameName() =>
        Assert.DoesNotContain(
            Files.SelectMany(one => one.Types.Select(type => type.Groups["name"].Value).Distinct()).CountBy(name => name), pair => pair.Value > 1);

    [GeneratedRegex(
        @"^(?<public>public )?(?:internal |sealed |static |abstract |partial |readonly |ref )*(?:class|record struct|record|struct|enum|interface|delegate .+?) (?<name>[A-Z]\w*)(?=[\s(<:;]|$)",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
