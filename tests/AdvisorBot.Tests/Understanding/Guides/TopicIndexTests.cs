using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding.Guides;

namespace AdvisorBot.Tests.Understanding.Guides;

public class TopicIndexTests
{
    static readonly TopicIndex Index = Of("en");

    static TopicIndex Of(string language) =>
        new([.. LibraryData.Data.Library.CatalogueIds.Select(id => LibraryData.Data.Library.Get(id, language))], LibraryData.Data.Vocabularies.Get(language));

    /// <summary>What leads straight to one topic.</summary>
    [Theory]
    [InlineData("I need a message queue", "messaging-topic")]
    [InlineData("a queue between our shop and the warehouse system", "messaging-topic")]
    [InlineData("MIT or GPL", "licences-topic")]
    [InlineData("MIT or GPL?", "licences-topic")]
    [InlineData("RabbitMQ", "messaging-topic")]
    [InlineData("rabit mq", "messaging-topic")]
    [InlineData("we look for a vector database", "vectors-topic")]
    [InlineData("full-text search in our shop", "search-topic")]
    [InlineData("Elasticsearch or Solr?", "search-topic")]
    [InlineData("load balancer", "balancing-topic")]
    [InlineData("spread the load over three regions with Front Door", "balancing-topic")]
    [InlineData("where to run a serverless API", "compute-topic")]
    [InlineData("kubernetes vs openshift", "containers-topic")]
    [InlineData("where do we keep our passwords and certificates", "secrets-topic")]
    [InlineData("we have to schedule the steps of our imports", "orchestration-topic")]
    [InlineData("I want to train a predictive model", "machine-learning")]
    [InlineData("Azure Databricks", "machine-learning")]
    [InlineData("Postgres and Cosmos", "databases-topic")]
    [InlineData("an app for iPhones and Android phones from one code base", "mobile-topic")]
    [InlineData("our servers cannot carry all the visitors", "balancing-topic")]
    [InlineData("customers mistype and do not find products", "search-topic")]
    public void OneTopicStandsOut(string text, string topic)
    {
        var found = Index.Find(text);
        Assert.Equal(topic, found.FirstOrDefault()?.Id);
        Assert.Equal(topic, Index.Clear(found)?.Id);
    }

    /// <summary>Single words speak for one, but not so much that it would be taken without asking.</summary>
    [Theory]
    [InlineData("which licence lets others sell it closed?", "licences-topic")]
    public void WhatIsNotNamedIsAskedFor(string text, string topic)
    {
        var found = Index.Find(text);
        Assert.Equal((topic, false), (found[0].Id, found[0].IsNamed));
        Assert.Null(Index.Clear(found));
    }

    /// <summary>What may be about several.</summary>
    [Theory]
    [InlineData("Kafka", "messaging-topic", "ingestion-topic")]
    [InlineData("kafka or something like it", "messaging-topic", "ingestion-topic")]
    [InlineData("message queue or api gateway", "messaging-topic", "gateways-topic")]
    public void OfSeveralTopicsNoneStandsOut(string text, params string[] topics)
    {
        var found = Index.Find(text); Assert.Equal(topics.Order(), found.Take(topics.Length).Select(match => match.Id).Order());
        Assert.Null(Index.Clear(found));
    }

    [Theory]
    [InlineData("asdkjh qwe")]
    [InlineData("what is the weather like tomorrow")]
    [InlineData("I would like a pizza with ham")]
    [InlineData("hello")]
    [InlineData("can you help me?")]
    [InlineData("I have no idea what I need")]
    [InlineData("")]
    [InlineData("???")]
    public void NonsenseFindsNothing(string text) => Assert.Empty(Index.Find(text));

    [Fact]
    public void TheGuidesThatKnowAToolAreNamed()
    {
        Assert.Equal(["ingestion", "messaging"], Index.Tools("would Kafka do?").Select(tool => tool.GuideId).Order());
        Assert.Equal("Apache Kafka", Index.Tools("kafka").Single(tool => tool.GuideId == "messaging").Tool);
        Assert.Empty(Index.Tools("a queue"));
    }

    [Theory]
    [InlineData("Wir wollen ein Vorhersagemodell trainieren", "machine-learning")]
    [InlineData("RabbitMQ oder Service Bus", "messaging-topic")]
    public void UntranslatedGuidesAreFoundInOtherLanguagesByTheirNames(string text, string topic)
    {
        var german = Of("de");

        Assert.Equal(topic, german.Clear(german.Find(text))?.Id);
    }
}
