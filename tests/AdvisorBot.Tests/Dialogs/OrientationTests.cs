using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public class OrientationTests
{
    static readonly Editions Many = new(LibraryData.Data.Library, LibraryData.Data.Vocabularies, LibraryData.Data.Wordings);

    readonly Guide _guide = new(Many, new(), new FakeTimeProvider());

    Response Arrive() => _guide.Arrive(new() { Language = "en" }, "en")!;

    Response Say(string text) => Say(Arrive(), text);

    Response Say(Response before, string text) => _guide.Hear(new(before.Session), new(text));

    Response Press(Response before, string title)
    {
        var option = before.Session.Offered.First(option => option.Title.StartsWith(title, StringComparison.Ordinal));
        return _guide.Hear(new(before.Session), new(option.Title, option.Tap));
    }

    static string Text(Response exchange) =>
        string.Join('\n', exchange.Message.Text.Concat(exchange.Message.Ask).OfType<Block.Paragraph>().Select(paragraph => paragraph.Text));

    static IEnumerable<string> Titles(Response exchange) => exchange.Message.Options.Select(option => option.Title);

    [Fact]
    public void WhyATopicIsAskedForIsExplained()
    {
        var explained = Say("why would that matter?");

        Assert.Contains("come from it", Text(explained), StringComparison.Ordinal);
        Assert.Null(explained.Session.CatalogueId);
    }

    [Fact]
    public void TheFirstScreenBeginsWithNeedsThenTheListOfAllTopicsThenTheEditionsOfTheFirst()
    {
        var welcome = Arrive();
        var titles = Titles(welcome).ToList();

        Assert.Equal(
            [
                "Build and run a model of our own", "A chatbot, an agent or other generative AI", "Ready-made AI in our app", "All topics (21)",
                "Microsoft AI and machine learning products (2026)", "Choosing a machine learning technology in Azure (2018)",
            ],
            titles);
        Assert.Contains("Machine learning and AI, 2026: You choose now", Text(welcome), StringComparison.Ordinal);
        Assert.Contains("Guide of 2018: You maintain something of then", Text(welcome), StringComparison.Ordinal);
        Assert.Contains("Other topics: Load balancing, ", Text(welcome), StringComparison.Ordinal);
        Assert.Contains(" and 18 more.", Text(welcome), StringComparison.Ordinal);
    }

    [Fact]
    public void ANeedOfTheFirstScreenBeginsItsInterviewAtOnce()
    {
        var begun = Press(Arrive(), "Ready-made AI").Session;

        Assert.Equal("microsoft-ai-and-ml-2026", begun.CatalogueId);
        Assert.Equal(Answer.Choose("prebuilt"), begun.Answers["goal"]);
        Assert.NotNull(begun.AskedId);
    }

    [Theory]
    [InlineData("the newest one", "microsoft-ai-and-ml-2026")]
    [InlineData("2018", "azure-machine-learning")]
    [InlineData("the old one", "azure-machine-learning")]
    public void AnEditionOfTheFirstScreenIsNamedByItsAge(string text, string guide) => Assert.Equal(guide, Say(text).Session.CatalogueId);

    [Theory]
    [InlineData("I need a message queue", "messaging")]
    [InlineData("MIT or GPL", "licences")]
    [InlineData("one server cannot carry our visitors", "balancing")]
    public void OneClearTopicIsTakenAndSaidToBe(string text, string guide)
    {
        var exchange = Say(text);

        Assert.Equal(guide, exchange.Session.CatalogueId);
        Assert.Contains($"so I go by \"{Many.Catalogue(guide, "en").Title}\"", Text(exchange), StringComparison.Ordinal);
        Assert.NotNull(exchange.Session.AskedId);
    }

    [Fact]
    public void WhatIsSaidBesideTheTopicIsTakenAtOnce()
    {
        var session = Say("We need a message broker with MQTT").Session;

        Assert.Equal("messaging", session.CatalogueId);
        Assert.Equal(Answer.Choose("second"), session.Answers["wish"]);
    }

    [Fact]
    public void ATopicThatIsNotClearIsAskedForWithALineOnEach()
    {
        var asked = Say("Kafka");

        Assert.Null(asked.Session.CatalogueId);
        Assert.Equal(
            ["Message queues and events", "Real-time message ingestion", "All topics (21)"],
            Titles(asked).Order(StringComparer.Ordinal).OrderBy(title => title.StartsWith("All", StringComparison.Ordinal)));
        Assert.Contains("Message queues and events: For who chooses message queues and events.", Text(asked), StringComparison.Ordinal);
        Assert.Equal("ingestion", Press(asked, "Real-time").Session.CatalogueId);
    }

    [Fact]
    public void WhatWasSaidBeforeTheTopicWasChosenIsHeardThen()
    {
        var asked = Say("a message queue and stream processing, JMS and CEP");
        var chosen = Press(asked, "Stream processing").Session;

        Assert.Equal(Answer.Choose("second"), chosen.Answers["wish"]);
    }

    [Fact]
    public void NonsenseFindsNoGuideAndIsToldSo()
    {
        var once = Say("fnord xyzzy");
        var twice = Say(once, "fnord again");

        Assert.Null(once.Session.CatalogueId);
        Assert.Contains("no guide that speaks of that", Text(once), StringComparison.Ordinal);
        Assert.Contains("None of my guides", Text(twice), StringComparison.Ordinal);
        Assert.Equal(6, twice.Message.Options.Length);
        Assert.Equal("Machine learning and AI", twice.Message.Options[0].Title);
        Assert.DoesNotContain("2018", Text(twice), StringComparison.Ordinal);
    }

    [Fact]
    public void AllTopicsAreGroupedByTheirAreasAndPaged()
    {
        var all = Press(Arrive(), "All topics");
        var areas = Titles(all).ToList();
        var more = Titles(Press(all, "More")).ToList();
        var data = Press(all, "Data");

        Assert.Equal(6, areas.Count);
        Assert.Equal("More", areas[^1]);
        Assert.Empty(areas.SkipLast(1).Intersect(more.SkipLast(1)));
        Assert.InRange(Titles(data).Count(), 2, 6);
        Assert.Equal("orchestration", Press(data, "Pipeline orchestration").Session.CatalogueId);
    }

    [Fact]
    public void EveryTopicIsReachedThroughTheListOfAll()
    {
        var reached = new HashSet<string>();
        Walk(Press(Arrive(), "All topics"), []);

        Assert.Equal(Many.Shelves("en").Select(shelf => shelf.Name).Order(), reached.Order());

        void Walk(Response page, HashSet<string> seen)
        {
            foreach (var option in page.Message.Options)
            {
                if (Many.Shelves("en").Any(shelf => shelf.Name == option.Title))
                    reached.Add(option.Title);
                else if (seen.Add(option.Tap.ToJson()["about"]?.ToString() ?? ""))
                    Walk(_guide.Hear(new(page.Session), new(option.Title, option.Tap)), seen);
            }
        }
    }

    [Fact]
    public void TheEditionsOfATopicAreChosenAmongAsTheyAreByThemselves()
    {
        var topic = Press(Press(Arrive(), "All topics"), "Machine learning");

        Assert.Null(topic.Session.CatalogueId);
        Assert.Equal("Build and run a model of our own", topic.Message.Options[0].Title);
        Assert.Equal("azure-machine-learning", Say(topic, "the old one").Session.CatalogueId);
        Assert.Equal("microsoft-ai-and-ml-2026", Say(topic, "the newest").Session.CatalogueId);
    }

    [Theory]
    [InlineData("the newest guide to machine learning", "microsoft-ai-and-ml-2026")]
    [InlineData("the oldest guide to machine learning", "azure-machine-learning")]
    public void TheNewestIsTheNewestOfItsTopic(string text, string guide) => Assert.Equal(guide, Say(text).Session.CatalogueId);

    [Fact]
    public void AToolOfAnotherGuideIsFoundFromWithinOne()
    {
        var licences = Say("MIT or GPL");
        var told = Say(licences, "and what about RabbitMQ?");

        Assert.Equal("licences", told.Session.CatalogueId);
        Assert.Contains("RabbitMQ is not in this guide, but in \"Choosing message queues and events\"", Text(told), StringComparison.Ordinal);
        Assert.Equal("messaging", Press(told, "Message queues").Session.CatalogueId);
    }

    [Fact]
    public void ANeedOfAnotherTopicIsFoundFromWithinAGuide()
    {
        var told = Say(Say("MIT or GPL"), "we look for a load balancer");

        Assert.Contains("sounds like Load balancing", Text(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what about a load balancer?")]
    [InlineData("can it be behind a load balancer?")]
    public void WhatIsAskedOfAnotherTopicIsAnsweredByItsGuideAndTheQuestionStaysOpen(string text)
    {
        var begun = Press(Arrive(), "Build and run a model of our own");
        var told = Say(begun, text);

        Assert.Contains("That sounds like Load balancing, on which I have another guide.", Text(told), StringComparison.Ordinal);
        Assert.DoesNotContain(told.Message.Text, block => block is Block.Bullets);
        Assert.Equal((begun.Session.CatalogueId, begun.Session.AskedId, 0), (told.Session.CatalogueId, told.Session.AskedId, told.Session.Misses));
        Assert.Equal("balancing", Press(told, "Load balancing").Session.CatalogueId);
    }

    [Theory]
    [InlineData("what is a GPU?")]
    [InlineData("does Azure Machine Learning work with Kafka?")]
    public void WhatTheGuideKnowsItselfItAnswers(string text)
    {
        var told = Say(Press(Arrive(), "Build and run a model of our own"), text);

        Assert.Equal("microsoft-ai-and-ml-2026", told.Session.CatalogueId);
        Assert.DoesNotContain("sounds like", Text(told), StringComparison.Ordinal);
    }

    [Fact]
    public void AWrongGuideIsChangedWithoutLosingWhatTheOtherOneUnderstandsToo()
    {
        var wrong = Say("We need a message queue with anycast, our SREs run it");
        var asked = Say(Say(wrong, "JMS"), "other topic");
        var right = Press(asked, "Load balancing").Session;

        Assert.Equal("messaging", wrong.Session.CatalogueId);
        Assert.Equal("balancing", right.CatalogueId);
        Assert.Equal(Answer.Choose("sre"), right.Answers["team"]);
        Assert.Equal(Answer.Choose("second"), right.Answers["wish"]);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("hello")]
    [InlineData("thanks")]
    public void WhatIsAboutTheConversationChoosesNoTopicAndIsNoMiss(string text) => Assert.Equal(0, Say(text).Session.Misses);

    [Fact]
    public void TheOpenTopicAndWhatLedToAGuideSurviveARestart()
    {
        var format = new SessionFormat(Many);
        var session = Press(Press(Arrive(), "All topics"), "Machine learning").Session with { Opening = "a model" };
        var read = format.Read(format.Write(session)).Session;

        Assert.Equal(("machine-learning", "a model"), (read.TopicId, read.Opening));
        Assert.Null(format.Read(format.Write(session with { TopicId = "gone" })).Session.TopicId);
    }
}
