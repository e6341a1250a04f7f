using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Needs;

/// <summary>Needs whose end the documents force, written from the documents by somebody who does not read the catalogues.</summary>
public class NeedsTests
{
    static readonly string[] Tools = ["fits", "out", "first", "not-first", "pair"];
    static readonly string[] Ends = ["contradiction", "way-out"];

    public static TheoryData<string> Ids => [.. Need.All.Select(need => need.Id)];

    public static TheoryData<string> Guides => [.. Repository.Library.CatalogueIds];

    [Theory]
    [MemberData(nameof(Guides))]
    public void EveryGuideHasAtLeastTwelveOfThem(string guide) => Assert.InRange(Need.All.Count(need => need.Guide == guide), 12, int.MaxValue);

    [Fact]
    public void NoTwoHaveTheSameName() => Assert.Equal(Need.All.Length, Need.All.Select(need => need.Id).Distinct().Count());

    /// <summary>A key that nobody reads, or a tool that is none, would make a need say nothing.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void ANeedSaysWhatThePageForcesInKnownWords(string id)
    {
        var need = Need.All.Single(need => need.Id == id);

        Assert.Empty(
            need.Row.Children.Keys.Select(key => key.ToString()).Except(["id", "guide", "describes", "because", "answers", "lacks", .. Ends, .. Tools]));
        Assert.Contains(need.Row.Children.Keys, key => Ends.Concat(Tools).Contains(key.ToString()));
        Assert.All(Tools.SelectMany(key => need.Of(key)), tool => Assert.NotNull(need.Advisor.Catalogue.FindTool(tool)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheDocumentsEndIsReached(string id)
    {
        var need = Need.All.Single(need => need.Id == id);

        Assert.Empty(Faults(need, need.Advisor.Assess(need.Answers)));
    }

    static IEnumerable<string> Faults(Need need, Assessment assessment) =>
        [.. Standing(need, assessment), .. Leading(need, assessment), .. Joining(need), .. Contradicting(need), .. WaysOut(need, assessment)];

    static IEnumerable<string> Standing(Need need, Assessment assessment)
    {
        if (need.Says("fits") && need.Of("fits").IsEmpty && !assessment.IsDeadEnd)
            yield return $"something fits: {string.Join(", ", assessment.Stages.SelectMany(stage => stage.Ranked).Select(tool => tool.Tool.Id))}";
        foreach (var tool in need.Of("fits").Where(tool => !assessment[tool].Fits))
            yield return $"{tool} is ruled out by {string.Join(", ", assessment[tool].RuledOutBy.Select(reason => reason.Point.Id))}";
        foreach (var tool in need.Of("out").Where(tool => assessment[tool].Fits))
            yield return $"{tool} fits";
    }

    static IEnumerable<string> Leading(Need need, Assessment assessment)
    {
        var first = need.Of("first");
        foreach (var stage in assessment.Stages)
        {
            var leaders = stage.Leaders.Select(leader => leader.Tool.Id).ToList();
            var wanted = first.Where(tool => need.Advisor.Catalogue.FindTool(tool)!.StageId == stage.Stage.Id).ToList();
            if (wanted.Count > 0 && (leaders.Count == 0 || leaders.Except(wanted).Any()))
                yield return $"{string.Join(", ", leaders)} first instead of {string.Join(" or ", wanted)}";
            foreach (var leader in leaders.Intersect(need.Of("not-first")))
                yield return $"{leader} is first";
        }
    }

    static IEnumerable<string> Joining(Need need)
    {
        if (!need.Says("pair"))
            yield break;
        var best = need.Advisor.Pairs(need.Answers).FirstOrDefault();
        if (best is null || !need.Of("pair").SequenceEqual([best.Prepare.Tool.Id, best.Deploy.Tool.Id]))
            yield return $"the pair is {best?.Prepare.Tool.Id} and {best?.Deploy.Tool.Id}";
    }

    static IEnumerable<string> Contradicting(Need need)
    {
        var found = need.Advisor.Interview.TensionsOf(need.Answers)
            .Select(tension => tension.First.QuestionIds.Concat(tension.Second.QuestionIds).Order().ToArray()).ToList();
        if (need.Says("contradiction") && !found.Exists(pair => pair.SequenceEqual(need.Of("contradiction").Order())))
            yield return $"no contradiction heard, only {string.Join(", ", found.Select(pair => string.Join("/", pair)))}";
        if (!need.Says("contradiction") && found.Count > 0)
            yield return $"a contradiction of {string.Join(", ", found.Select(pair => string.Join("/", pair)))}";
    }

    static IEnumerable<string> WaysOut(Need need, Assessment assessment)
    {
        if (!need.Says("way-out"))
            yield break;
        var changed = need.Advisor.Repairs(need.Answers).SelectMany(repair => repair.Changes).Select(change => change.QuestionId).Distinct().ToList();
        if (!assessment.IsDeadEnd || changed.Count == 0 || changed.Except(need.Of("way-out")).Any())
            yield return $"the ways out change {string.Join(", ", changed)}";
    }
}
