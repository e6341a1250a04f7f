using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding.Guides;
using Xunit.Abstractions;

namespace AdvisorBot.Tests.Understanding.Guides;

/// <summary>
/// How well the shipped guides are found by what somebody says first, by the words alone. The counts are what they were when
/// the sentences were written, and may only get better.
/// </summary>
public class FirstSentencesTests(ITestOutputHelper output)
{
    const string Fresh = "fresh";

    static readonly Lazy<TopicIndex> Index = new(() =>
        new([.. Repository.Shipped.Library.CatalogueIds.Select(id => Repository.Shipped.Library.Get(id, "en"))], Repository.Shipped.Vocabularies.Get("en")));

    [Theory]
    [InlineData(false, 19, 32, 1)]
    [InlineData(true, 14, 23, 2)]
    public void MostSentencesFindTheirTopicAndFewLeadToAnother(bool fresh, int leastLed, int leastFound, int mostMisled)
    {
        var (led, found, misled) = (0, 0, 0);
        foreach (var (topic, text) in Sentences(fresh))
        {
            var topics = Index.Value.Find(text);
            var clear = Index.Value.Clear(topics)?.Id;
            led += clear == topic ? 1 : 0;
            misled += clear is not null && clear != topic ? 1 : 0;
            found += clear == topic || (clear is null && topics.Any(match => match.Id == topic)) ? 1 : 0;
            var listed = string.Join(", ", topics.Select(match => $"{match.Id} {match.Score:0.0}"));
            if (clear != topic)
                output.WriteLine($"{topic}: {text} -> {listed}{(clear is null ? "" : " !")}");
        }

        output.WriteLine($"{led} led, {found} found, {misled} misled");
        Assert.True(led >= leastLed && found >= leastFound && misled <= mostMisled, $"{led} led, {found} found, {misled} misled");
    }

    static IEnumerable<(string Topic, string Text)> Sentences(bool fresh)
    {
        var file = Repository.PathOf("tests", "AdvisorBot.Tests", "Understanding", "Guides", "first-sentences.tsv");
        var lines = File.ReadAllLines(file).Where(line => line.Contains('\t') || line == Fresh).ToList();
        var border = lines.IndexOf(Fresh);
        return (fresh ? lines.Skip(border + 1) : lines.Take(border)).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]));
    }
}
