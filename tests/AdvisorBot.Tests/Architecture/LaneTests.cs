using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>Continuous integration runs the tests in two lanes, and each project in one of them.</summary>
public partial class LaneTests
{
    [Fact]
    public void EveryTestProjectRunsInExactlyOneLane()
    {
        var all = Project().Matches(File.ReadAllText(Repository.PathOf("AdvisorBot.sln"))).Select(project => project.Groups[1].Value);
        var lanes = new[] { "fast.slnf", "slow.slnf" }
            .SelectMany(lane =>
                JsonNode.Parse(File.ReadAllText(Repository.PathOf(".ci", lane)))!["solution"]!["projects"]!.AsArray().Select(project => (string)project!));

        Assert.Equal(all.Order(), lanes.Order());
    }

    [GeneratedRegex("\"(tests\\\\[^\"]*Tests\\.csproj)\"")]
    private static partial Regex Project();
}
