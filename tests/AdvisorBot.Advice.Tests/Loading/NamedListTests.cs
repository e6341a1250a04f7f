using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Tests.Documentation;

namespace AdvisorBot.Advice.Tests.Loading;

/// <summary>Lists that a document calls by names of its own, and items that are counted.</summary>
public class NamedListTests
{
    [Fact]
    public void APointIsWhatItsListIs()
    {
        var point = DocumentedExample.Load().Library!.Get("coffee", "en").Catalogue.FindPoint("filter-machine-leaflet")!;

        Assert.Equal(PointKind.Consideration, point.Kind);
        Assert.Equal(new NamedList("cautions", "Cautions", "caution", PointKind.Consideration), point.Place.Named);
    }

    [Fact]
    public void AListIsNamedInTheLanguageOfTheGuide() =>
        Assert.Equal("Warnung", DocumentedExample.Load().Library!.Get("coffee", "de").Catalogue.FindPoint("filter-machine-leaflet")!.Place.Named!.Item);

    [Theory]
    [InlineData("counts: {text: 3}", "counts: {text: 4}", "Nothing is made of number 4 of the text of `mills`.")]
    [InlineData("counts: {text: 3}", "counts: {text: 2}", "`mills` has 2 text, but `electric-mill-kilos` names number 3.")]
    [InlineData("counts: {cautions: 1}", "counts: {cautions: 2}", "Nothing is made of number 2 of the cautions of `leaflet`.")]
    [InlineData("counts: {cautions: 1}", "counts: {caution: 1}", "The key `caution` is not known here. Did you mean `cautions`?")]
    [InlineData("list: cautions, item: 1", "list: caution, item: 1", "`list: caution` is not known. Did you mean `cautions`?")]
    [InlineData(
        "- {id: cautions, title: Cautions, item: caution, kind: consideration}", "- {id: notes, title: Cautions}",
        "`notes` is a list that every catalogue has.")]
    [InlineData(
        "        text: Boils dry when it is left alone.", "        kind: benefit\n        text: Boils dry when it is left alone.",
        "The benefit `filter-machine-leaflet` has its source in the list `cautions`.")]
    [InlineData("noun: {one: device, many: devices, to-many: devices}", "noun: {one: device}", "`many` is missing or empty.")]
    public void AMistakeIsReported(string old, string changed, string message)
    {
        var problems = DocumentedExample.Load((file, text) =>
        {
            Assert.True(file != "catalog/coffee.yaml" || text.Contains(old, StringComparison.Ordinal));
            return file == "catalog/coffee.yaml" ? text.Replace(old, changed, StringComparison.Ordinal) : text;
        }).Problems;

        Assert.Contains(problems, problem => problem.Message.StartsWith(message, StringComparison.Ordinal));
    }
}
