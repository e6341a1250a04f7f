using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Interpretation;

namespace AdvisorBot.Tests.Understanding;

/// <summary>Quantities in units of an interview's own: counts, rates, spans of time, money.</summary>
public sealed class CountTests
{
    const double Infinity = double.PositiveInfinity;

    const string Catalogue = """
        id: streams
        language: en
        title: Streams
        as-of: 2026-01-01
        interview: streams
        document: {title: Streams, author: A. Writer, date: 2026-01-01, url: https://example.com/streams}
        stages: [{id: all, name: All}]
        sections: [{id: pipes, title: Pipes}]
        tools:
          - id: pipe
            name: Pipe
            stage: all
            section: pipes
            summary: A pipe.
            points:
              - {id: pipe-fast, kind: statement, text: Carries much., source: {list: text, item: 1}, effects: [{question: events, over: 1000, effect: for}, {question: delay, over: 5, effect: against}, {question: team, over: 3, effect: for}, {question: money, up-to: 500, effect: for}]}
        """;

    const string Questions = """
        id: streams
        language: en
        questions:
          - id: events
            kind: quantity
            unit: events
            units: [{words: [event, events, message, messages, readings]}]
            per: second
            label: Events
            prompt: How many events a second?
            why: The guide names amounts.
            choices: [{id: few, label: Up to 1000 a second, up-to: 1000}, {id: many, label: Over 1000 a second, over: 1000}]
          - id: delay
            kind: quantity
            unit: seconds
            units: [{words: [second, seconds, sec, s]}, {words: [minute, minutes, min], of: 60}, {words: [hour, hours, h], of: 3600}]
            label: Delay
            prompt: How late may a result be?
            why: The guide names delays.
            choices: [{id: now, label: Up to 5 s, up-to: 5}, {id: later, label: Later, over: 5}]
          - id: team
            kind: quantity
            unit: people
            units: [{words: [people, person, persons, developers]}]
            label: Team
            prompt: How many are you?
            why: The guide names sizes.
            choices: [{id: small, label: Up to 3, up-to: 3}, {id: large, label: More, over: 3}]
          - id: money
            kind: quantity
            unit: euros
            units: [{words: [euro, euros, "€", eur]}]
            label: Money
            prompt: What may it cost?
            why: The guide names prices.
            choices: [{id: cheap, label: Up to 500, up-to: 500}, {id: dear, label: More, over: 500}]
        """;

    static readonly Lazy<Interpreter> Reader = new(Read);

    [Theory]
    [InlineData("events", "50,000 events per second", 50_000, 50_000)]
    [InlineData("events", "2 million a day", 2e6 / 86_400, 2e6 / 86_400)]
    [InlineData("events", "around 600 messages a minute", 10, 10)]
    [InlineData("events", "50k", 50_000, 50_000)]
    [InlineData("events", "between 2000 and 5000", 2000, 5000)]
    [InlineData("events", "2000 to 5000 readings/s", 2000, 5000)]
    [InlineData("events", "about six", 6, 6)]
    [InlineData("delay", "3 hours", 10_800, 10_800)]
    [InlineData("delay", "at most 2 minutes", 0, 120)]
    [InlineData("delay", "5", 5, 5)]
    [InlineData("team", "5 people", 5, 5)]
    [InlineData("team", "there are three of us", 3, 3)]
    [InlineData("money", "€500", 500, 500)]
    [InlineData("money", "less than 2,000 euros", 0, 2000)]
    [InlineData("money", "up to 2k €", 0, 2000)]
    public void WhatIsAskedForIsUnderstoodInItsUnit(string question, string text, double least, double most)
    {
        var answer = Assert.Single(Hear(question, text).Answers);

        Assert.Equal(question, answer.QuestionId);
        var range = Assert.IsType<Answer.Quantity>(answer.Answer).Range;
        Assert.Equal((least, most), (range.Min, range.Max));
    }

    [Fact]
    public void MoreThanSoManyHasNoEnd() =>
        Assert.Equal(
            new AmountRange(1000, Infinity, MinExclusive: true),
            Assert.IsType<Answer.Quantity>(Assert.Single(Hear("events", "over 1000 events per second").Answers).Answer).Range);

    [Theory]
    [InlineData("we are 5 people and get 20,000 events a second", "team", "events")]
    [InlineData("20,000 events every second, results within 10 minutes", "events", "delay")]
    public void WhatNobodyAskedForIsUnderstoodByItsUnit(string text, string first, string second) =>
        Assert.Equal(new[] { first, second }.Order(), Hear(null, text).Answers.Select(answer => answer.QuestionId).Order());

    [Theory]
    [InlineData(null, "we have 3 sites")]
    [InlineData("events", "we have 3 sites in 2 countries")]
    [InlineData(null, "5000 events")]
    [InlineData("team", "how many people is many?")]
    public void WhatCountsSomethingElseAnswersNothing(string? question, string text) => Assert.Empty(Hear(question, text).Answers);

    static Reading Hear(string? question, string text) => Reader.Value.Read(text, new Expectation(question, Answers.Empty));

    static Interpreter Read()
    {
        var folder = Directory.CreateTempSubdirectory("streams");
        foreach (var (name, text) in new[] { ("catalog", Catalogue), ("dialogs", Questions) })
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder.FullName, name)).FullName, "streams.yaml"), text);
        var result = Library.Load(Path.Combine(folder.FullName, "catalog"), Path.Combine(folder.FullName, "dialogs"));
        folder.Delete(recursive: true);
        Assert.True(result.Library is not null, string.Join(Environment.NewLine, result.Problems));
        return new(result.Library.Get("streams", "en"), Shipped.Vocabularies.Get("en"));
    }
}
