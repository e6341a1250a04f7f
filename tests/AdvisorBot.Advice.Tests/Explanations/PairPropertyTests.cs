using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Tests.Generated;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Explanations;

public class PairPropertyTests
{
    [Fact]
    public void EveryCombinationOfFittingToolsIsThereOnceUnlessALinkForbidsIt() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var stages = advisor.Assess(answers).Stages;
            var expected = stages.Length < 2
                ? []
                : from source in stages[0].Ranked
                  from target in stages[1].Ranked
                  where Allowed(advisor.Catalogue, source.Tool.Id, target.Tool.Id)
                  select $"{source.Tool.Id} {target.Tool.Id}";

            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                advisor.Pairs(answers).Select(pair => $"{pair.Prepare.Tool.Id} {pair.Deploy.Tool.Id}").Order(StringComparer.Ordinal));
        });

    [Fact]
    public void APairIsWorthItsToolsAndAStatedLinkMoreThanNone() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            Assert.All(advisor.Pairs(answers), pair =>
            {
                var link = advisor.Catalogue.Links.Where(link => link.FromToolId == pair.Prepare.Tool.Id && link.ToToolId == pair.Deploy.Tool.Id).ToList();
                var bonus = link.Count == 0 ? 0 : link[0].Kind == LinkKind.Suits ? 1 : 3;
                Assert.Equal(pair.Prepare.Score + pair.Deploy.Score + bonus, pair.Score);
                Assert.Equal(link.Count == 0 ? PairKind.Possible : PairKind.Linked, pair.Kind);
                Assert.Equal(link.FirstOrDefault()?.PointId, pair.Reason?.Id);
            });
        });

    [Fact]
    public void BetterPairsComeFirst() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var pairs = advisor.Pairs(answers);
            Assert.All(pairs.Zip(pairs.Skip(1)), neighbours =>
            {
                var (before, after) = (Order(neighbours.First), Order(neighbours.Second));
                Assert.True(before.CompareTo(after) <= 0, $"{before} stands before {after}");
            });
        });

    static (int Score, int Against, PairKind Kind) Order(Pair pair) => (
        -pair.Score,
        pair.Prepare.Against.Length + pair.Deploy.Against.Length,
        pair.Kind);

    static bool Allowed(Catalogue catalogue, string source, string target)
    {
        var only = catalogue.Links.Where(link => link.ToToolId == target && link.Kind == LinkKind.Requires).ToList();
        return only.Count == 0 || only.Exists(link => link.FromToolId == source);
    }
}
