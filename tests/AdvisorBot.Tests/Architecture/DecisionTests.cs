using System.Text.RegularExpressions;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>The records of decisions: each says whether it holds and since when, and can be found.</summary>
public partial class DecisionTests
{
    static readonly string Folder = Repository.PathOf("docs", "decisions");

    static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileName(file)).Where(name => name != "README.md");

    public static TheoryData<string> Decisions => [.. Names];

    [Theory]
    [MemberData(nameof(Decisions))]
    public void ADecisionSaysUnderItsTitleWhetherItHoldsAndSinceWhen(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name));

        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Matches(Status(), lines[2]);
    }

    [Fact]
    public void TheListNamesEveryDecisionAndNoOther()
    {
        var listed = Link().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).Select(link => link.Groups[1].Value);

        Assert.Equal(Names.Order(), listed.Order());
    }

    [GeneratedRegex(@"^(Accepted on \d{4}-\d\d-\d\d(, last changed on \d{4}-\d\d-\d\d)?|Replaced on \d{4}-\d\d-\d\d by \[.+\]\(.+\.md\))\.$")]
    private static partial Regex Status();

    [GeneratedRegex(@"^\| \[.+\]\((.+\.md)\) \|", RegexOptions.Multiline)]
    private static partial Regex Link();
}
