using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

/// <summary>The library as it is shipped, as somebody meets it who has chosen nothing yet.</summary>
public class ShippedLibraryTests
{
    /// <summary>What a phone of 360 by 640 pixels shows above the first buttons.</summary>
    const int MostCharacters = 420;

    static readonly Editions All = new(Repository.Shipped.Library, Repository.Shipped.Vocabularies, Repository.Shipped.Wordings);

    readonly Guide _guide = new(All, new(), new FakeTimeProvider());

    public static TheoryData<string> Languages => [.. All.Languages];

    Response Arrive(string language = "en") => _guide.Arrive(new() { Language = language }, language)!;

    Response Say(Response before, string text) => _guide.Hear(new(before.Session), new(text));

    Response Press(Response before, string title)
    {
        var option = before.Session.Offered.First(option => option.Title.StartsWith(title, StringComparison.Ordinal));
        return _guide.Hear(new(before.Session), new(option.Title, option.Tap));
    }

    static string Text(Response response) =>
        string.Join('\n', response.Message.Text.Concat(response.Message.Ask).OfType<Block.Paragraph>().Select(paragraph => paragraph.Text));

    static IEnumerable<string> Titles(Response response) => response.Message.Options.Select(option => option.Title);

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheFirstScreenIsShortAndHasNeedsBothEditionsAndTheWayToAllTopics(string language)
    {
        var welcome = Arrive(language);
        var editions = new[] { "microsoft-ai-and-ml-2026", "azure-machine-learning" }.Select(id => All.Catalogue(id, language)).ToList();

        Assert.InRange(Text(welcome).Length, 1, MostCharacters);
        // One row of a card in Teams.
        Assert.Equal(6, welcome.Message.Options.Length);
        Assert.Equal(editions.Select(guide => guide.Title), Titles(welcome).TakeLast(2));
        Assert.All(editions, guide => Assert.Contains($"{guide.AsOf.Year}: {guide.Serves}", Text(welcome), StringComparison.Ordinal));
        Assert.Equal(All.Shelves(language).Length, Titles(Press(welcome, Titles(welcome).ElementAt(3))).Count());
    }

    [Theory]
    [InlineData("compare warehouse and lakehouse", true, false)]
    [InlineData("compare SQL database and Cosmos DB", false, true)]
    public void AComparisonShowsFewRowsAndNamesThoseThatAreSilent(string request, bool hasMore, bool hasSilent)
    {
        var compared = Say(Press(Press(Arrive(), "All topics"), "Data stores of"), request).Message.Details;

        Assert.NotEmpty(compared.OfType<Block.Table>());
        Assert.All(compared.OfType<Block.Table>(), table => Assert.InRange(table.Rows.Length, 1, 8));
        Assert.Equal(hasMore, compared.OfType<Block.Fold>().Any(fold => fold.Blocks.OfType<Block.Table>().Any()));
        Assert.Equal(hasSilent, compared.OfType<Block.Paragraph>().Any(paragraph => paragraph.Text.Contains("say nothing on", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryTopicIsOneTapBehindTheListOfAll() =>
        Assert.All(All.Shelves("en"), shelf =>
        {
            var chosen = Press(Press(Arrive(), "All topics"), shelf.Name).Session;
            Assert.True(shelf.GuideIds.Length > 1 ? chosen.TopicId == shelf.TopicId : chosen.CatalogueId == shelf.GuideIds[0], shelf.TopicId);
        });

    [Fact]
    public void EveryNameOfATopicFitsAButtonAndEveryGuideSaysWhomItServes() =>
        Assert.All(All.Shelves("en"), shelf =>
        {
            var guides = shelf.GuideIds.Select(id => All.Catalogue(id, "en")).ToList();
            Assert.InRange(shelf.Name.Length, 3, 40);
            Assert.NotEmpty(shelf.Area);
            Assert.All(guides, guide => Assert.NotEmpty(guide.Serves));
            Assert.InRange(guides.Sum(guide => guide.Examples.Length + guide.Occasions.Length), 3, int.MaxValue);
        });

    [Theory]
    [InlineData("I need a message queue", "asynchronous-messaging")]
    [InlineData("load balancer", "load-balancing")]
    [InlineData("our API must stay up when one region fails", "load-balancing")]
    [InlineData("vector search", "vector-search")]
    [InlineData("IoT Hub or Event Hubs?", "real-time-ingestion")]
    [InlineData("a search box for our intranet", "search-data-stores")]
    [InlineData("Data Factory or SSIS", "pipeline-orchestration")]
    [InlineData("an OLAP cube in Azure", "analytical-data-stores")]
    [InlineData("our data scientists know Python and want to train models on GPUs", "microsoft-ai-and-ml-2026")]
    public void ANeedThatIsClearLeadsToItsGuideAndToAQuestion(string text, string guide)
    {
        var led = Say(Arrive(), text);

        Assert.Equal(guide, led.Session.CatalogueId);
        Assert.NotNull(led.Session.AskedId);
    }

    [Theory]
    [InlineData("users in Asia and Europe should reach the nearest copy of our app", "load-balancing")]
    [InlineData("orders get lost when the warehouse system is down", "asynchronous-messaging")]
    [InlineData("millions of sensors send us readings every minute", "real-time-ingestion")]
    [InlineData("the board wants to slice figures by region and month", "analytical-data-stores")]
    [InlineData("where should our data lie in Microsoft Fabric?", "fabric-data-stores")]
    [InlineData("lakehouse or warehouse?", "fabric-data-stores")]
    [InlineData("we want to predict which customers leave", "machine-learning")]
    public void ANeedThatIsNotIsAskedForAmongAFewTopics(string text, string topic)
    {
        var asked = Say(Arrive(), text);

        Assert.True(asked.Session.CatalogueId == topic || Titles(asked).Contains(All.Shelf(topic, "en")!.Name), string.Join(", ", Titles(asked)));
        Assert.InRange(asked.Message.Options.Length, 2, 6);
    }

    [Fact]
    public void ASentenceThatBeginsWithANumberPressesNoButton() =>
        Assert.Null(Say(Arrive(), "one web server cannot carry all our visitors any more").Session.CatalogueId);

    [Fact]
    public void WhoSaysLoadBalancerHasNotChosenTheServiceOfThatName() => Assert.Empty(Say(Arrive(), "load balancer").Message.Details);

    [Fact]
    public void FromWithinAGuideAnotherTopicIsNamedAndOneTapAway()
    {
        var begun = Press(Arrive(), "Build and run a model of our own");
        var told = Say(begun, "what about a load balancer?");

        Assert.Contains("That sounds like Load balancing", Text(told), StringComparison.Ordinal);
        Assert.Equal(begun.Session.AskedId, told.Session.AskedId);
        Assert.Equal("load-balancing", Press(told, "Load balancing").Session.CatalogueId);
    }

    [Fact]
    public void YesToAnotherTopicGoesOnWithItsOpenQuestion()
    {
        var told = Say(Press(Arrive(), "Build and run a model of our own"), "what about a load balancer?");
        var changed = Say(told, "yes");

        Assert.Contains("Shall I change to it?", Text(told), StringComparison.Ordinal);
        Assert.Equal("load-balancing", changed.Session.CatalogueId);
        Assert.NotNull(changed.Session.AskedId);
        Assert.Contains(All.Get("load-balancing", "en").Advisor.Interview.Find(changed.Session.AskedId)!.Prompt, Text(changed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none of us has ever used Docker")]
    [InlineData("none of us knows docker and we like notebooks")]
    [InlineData("we know Docker")]
    public void WhatOnlyTheOlderEditionAsksAboutInPassingChoosesNoEditionAndIsKept(string fact)
    {
        var asked = Say(Arrive(), fact);

        Assert.Null(asked.Session.CatalogueId);
        Assert.All(All.Shelf("machine-learning", "en")!.GuideIds, id =>
        {
            Assert.Contains(All.Catalogue(id, "en").Serves, Text(asked), StringComparison.Ordinal);
            Assert.Contains(All.Catalogue(id, "en").Title, Titles(asked));
        });
        Assert.Contains($"I keep \"{fact}\"", Text(asked), StringComparison.Ordinal);
        Assert.NotNull(Press(asked, "Choosing a machine learning technology").Session.Answers["skills"]);
    }

    [Theory]
    [InlineData("the scores come nightly from Azure Batch AI", "azure-machine-learning")]
    [InlineData("our data scientists know Python and none of them Docker, we want to train a model", "microsoft-ai-and-ml-2026")]
    public void AToolOfTheOlderEditionAndWhatBothHearChooseAtOnce(string text, string guide) => Assert.Equal(guide, Say(Arrive(), text).Session.CatalogueId);

    [Theory]
    [InlineData("can ML.NET do that?")]
    [InlineData("tell me about Foundry Local")]
    [InlineData("compare ML.NET and SQL Server")]
    [InlineData("why not Windows ML?")]
    public void AToolThatOnlyTheOtherEditionKnowsIsFoundThere(string question)
    {
        var told = Say(Press(Arrive(), "Choosing a machine learning technology"), question);
        var changed = Say(told, "yes");

        Assert.Equal("azure-machine-learning", told.Session.CatalogueId);
        Assert.Contains($"is not in this guide, but in \"{All.Catalogue("microsoft-ai-and-ml-2026", "en").Title}\"", Text(told), StringComparison.Ordinal);
        Assert.Equal("microsoft-ai-and-ml-2026", changed.Session.CatalogueId);
        Assert.NotEmpty(changed.Message.Details);
        Assert.NotNull(changed.Session.AskedId);
    }

    [Theory]
    [InlineData("Choosing a machine learning technology", "we have Spark")]
    [InlineData("Choosing a machine learning technology", "we use Fabric and Azure Arc")]
    [InlineData("Choosing a machine learning technology", "we have ML.NET models")]
    [InlineData("Choosing a machine learning technology", "what about SQL Server?")]
    [InlineData("Microsoft AI and machine learning", "we have Azure Notebooks")]
    [InlineData("Microsoft AI and machine learning", "what about ML Studio?")]
    public void AToolThatIsOnlyMentionedOrThatBothKnowLeadsToNoOtherEdition(string guide, string fact) =>
        Assert.DoesNotContain("is not in this guide", Text(Say(Press(Arrive(), guide), fact)), StringComparison.Ordinal);

    [Fact]
    public void WhatNoGuideKnewIsReadInTheOneThatIsChosen()
    {
        var unknown = Say(Arrive(), "money is tight here");
        var chosen = Press(Press(unknown, "Machine learning"), "Choosing a machine learning technology").Session;

        Assert.Null(unknown.Session.CatalogueId);
        Assert.Equal(1, unknown.Session.Misses);
        Assert.NotNull(chosen.Answers["budget"]);
    }

    [Theory]
    [InlineData("Ready-made AI", "azure-machine-learning")]
    [InlineData("load balancer", "microsoft-ai-and-ml-2026")]
    public void WhatThePageShowsBesideTheChatCarriesNoListOfAllGuides(string need, string other)
    {
        var welcome = Arrive();
        var begun = welcome.Session.Offered.Any(option => option.Title.StartsWith(need, StringComparison.Ordinal)) ? Press(welcome, need) : Say(welcome, need);

        Assert.Equal(other, (string?)Assert.Single(_guide.Shortlist(begun.Session)!["others"]!.AsArray())!["id"]);
    }

    [Fact]
    public void AWrongGuideIsLeftWithOneTap()
    {
        var wrong = Say(Say(Arrive(), "load balancer"), "wrong guide");

        Assert.Equal(All.Shelves("en").Length, wrong.Message.Options.Length);
        Assert.Equal("asynchronous-messaging", Press(wrong, All.Shelf(All.Catalogue("asynchronous-messaging", "en").TopicId, "en")!.Name).Session.CatalogueId);
    }

    /// <summary>In every language a guide can be talked to, in English where it is not translated.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryGuideAsksItsFirstQuestionInEveryLanguage(string language) =>
        Assert.All(All.Shelves(language).Where(shelf => shelf.GuideIds.Length == 1), shelf =>
        {
            var begun = Press(Press(Arrive(language), Titles(Arrive(language)).ElementAt(3)), shelf.Name);
            Assert.NotNull(begun.Session.AskedId);
            Assert.NotEmpty(begun.Message.Options);
            // Who does not speak English is told before the first question.
            var told = Repository.Shipped.Wordings.Get(language).Say(GuidePhrases.InEnglish);
            Assert.Equal(language != "en", Text(begun).Contains(told, StringComparison.Ordinal));
        });
}
