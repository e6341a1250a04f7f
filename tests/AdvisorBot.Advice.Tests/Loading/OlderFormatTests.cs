using System.Globalization;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Loading;

/// <summary>
/// The documented guide as it was written on 29 November 2026, before tables, named lists and words of the field: it loads,
/// and every answer leads where it led. These files are never brought up to date.
/// </summary>
public class OlderFormatTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests", "AdvisorBot.Advice.Tests", "Loading", "Older");

    static readonly LibraryResult Loaded = Library.Load(Path.Combine(Folder, "catalog"), Path.Combine(Folder, "dialogs"));

    [Fact]
    public void ItLoadsWithoutAProblemAndIsTranslatedWhole()
    {
        Assert.Empty(Loaded.Problems);
        Assert.Empty(Loaded.Library!.Untranslated("de"));
    }

    [Theory]
    [InlineData("power=yes", "grind: hand-mill 0, electric-mill 0 | brew: moka-pot 0, filter-machine 0")]
    [InlineData("power=no", "grind: hand-mill 0, not electric-mill | brew: moka-pot 0, not filter-machine")]
    [InlineData("part=grind", "grind: hand-mill 0, electric-mill 0")]
    [InlineData("stove=induction", "grind: hand-mill 0, electric-mill 0 | brew: filter-machine 0, not moka-pot")]
    [InlineData("cups=few", "grind: hand-mill 0, electric-mill 0 | brew: moka-pot 0, filter-machine 0")]
    [InlineData("cups=some", "grind: hand-mill 0, electric-mill 0 | brew: filter-machine 2, moka-pot 0")]
    [InlineData("cups=many", "grind: electric-mill 0, hand-mill -1 | brew: filter-machine 2, moka-pot 0")]
    [InlineData("beans=much", "grind: electric-mill 1, hand-mill 0 | brew: moka-pot 0, filter-machine 0")]
    [InlineData("wishes=strong", "grind: hand-mill 0, electric-mill 0 | brew: moka-pot 3, filter-machine 0")]
    [InlineData("wishes=quiet,cheap", "grind: hand-mill 2, electric-mill -2 | brew: moka-pot 0, filter-machine 0")]
    public void EveryAnswerLeadsWhereItLed(string answer, string advice)
    {
        var advisor = Loaded.Library!.Get("coffee", "en");
        var (question, choices) = (answer.Split('=')[0], answer.Split('=')[1].Split(','));

        var assessment = advisor.Assess(Answers.Empty.With(question, Answer.Choose([.. choices])));

        Assert.Equal(
            advice,
            string.Join(
                " | ",
                assessment.Stages.Select(stage =>
                    $"{stage.Stage.Id}: {string.Join(", ", stage.Ranked.Select(tool => string.Create(CultureInfo.InvariantCulture, $"{tool.Tool.Id} {tool.Score}")).Concat(stage.RuledOut.Select(tool => $"not {tool.Tool.Id}")))}")));
    }

    [Fact]
    public void NothingOfTheNewFormatIsInIt()
    {
        var catalogue = Loaded.Library!.Get("coffee", "en").Catalogue;

        Assert.Empty(catalogue.Matrix);
        Assert.Null(catalogue.Noun);
        Assert.Equal(["current", "capacity", "looks", "prices"], catalogue.Topics.Select(topic => topic.Id));
        Assert.All(catalogue.Tools.SelectMany(tool => tool.Points), point => Assert.Null(point.Cell));
    }
}
