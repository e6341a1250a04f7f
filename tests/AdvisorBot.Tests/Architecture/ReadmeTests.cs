using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

public class ReadmeTests
{
    [Fact]
    public void ItNamesEveryTopicWithThePagesOfItsGuidesAndTheirMonths()
    {
        var rows = File.ReadLines(Repository.PathOf("README.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();
        var words = Repository.Shipped.Wordings.Get("en");
        var missing =
            from id in Repository.Shipped.Library.CatalogueIds
            let guide = Repository.Shipped.Library.Get(id, "en").Catalogue
            where !rows.Exists(row => row.StartsWith($"| {guide.TopicName} |", StringComparison.Ordinal) && row.Contains($"{guide.Document.Title} ({words.Month(guide.AsOf)})", StringComparison.Ordinal))
            select $"{guide.TopicName}: {guide.Document.Title} ({words.Month(guide.AsOf)})";

        Assert.Empty(missing);
    }
}
