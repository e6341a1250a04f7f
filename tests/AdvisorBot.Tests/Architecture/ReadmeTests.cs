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
            let page = $"{guide.Document.Title} ({words.Month(guide.AsOf)})"
            let ofTopic = rows.FindAll(row => row.StartsWith($"| {guide.TopicName} |", StringComparison.Ordinal))
            where !ofTopic.Exists(row => row.Contains(page, StringComparison.Ordinal))
            select $"{guide.TopicName}: {page}";

        Assert.Empty(missing);
    }
}
