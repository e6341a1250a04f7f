using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>The catalogues say things shortly and in words of their own.</summary>
public class CatalogueWordingTests
{
    // A point is one line of a card; a summary one line above it. German needs a little more room than English.
    const int LongestLine = 150;
    const int LongestNote = 320;

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void EveryPointIsOneShortSentence(string id, string language) =>
        Assert.All(Points(id, language), point =>
        {
            Assert.InRange(point.Text.Length, 10, LongestLine);
            AssertSentences(point.Text);
            // What a cell says is followed by its footnote.
            Assert.InRange(point.Text.Split(". ").Length, 1, point.Cell is null ? 1 : 2);
        });

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void NoTwoPointsOfAToolSayTheSame(string id, string language) =>
        Assert.All(Catalogues.Get(id, language).Catalogue.Tools, tool =>
            Assert.Equal(tool.Points.Length, tool.Points.Select(point => point.Text).Distinct().Count()));

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void EverySummaryIsOneShortSentence(string id, string language) =>
        Assert.All(Catalogues.Get(id, language).Catalogue.Tools, tool =>
        {
            Assert.InRange(tool.Summary.Length, 20, LongestLine);
            AssertSentences(tool.Summary);
        });

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void NotesAndCorrectionsAreShort(string id, string language)
    {
        var notes = Catalogues.Get(id, language).Catalogue.Tools.Select(tool => tool.Lifecycle.Note).OfType<string>();
        var corrections = Points(id, language).Select(point => point.Correction?.Text).OfType<string>();
        Assert.All(notes.Concat(corrections), text =>
        {
            Assert.InRange(text.Length, 10, LongestNote);
            AssertSentences(text);
        });
    }

    // The guides write "e.g." lists, brackets and superlatives of marketing; our points do not.
    [Theory]
    [ClassData(typeof(Catalogues))]
    public void PointsAreFreeOfTheGuidesPhrases(string id, string language)
    {
        string[] phrases = [
            "data scientists can", "enables you", "enabling", "provides the best", "premiere", "comprehensive", "leverage", "out of the box", "&mdash;", "—",
            "e.g.",
        ];
        Assert.All(Points(id, language), point =>
            Assert.DoesNotContain(phrases, phrase => point.Text.Contains(phrase, StringComparison.OrdinalIgnoreCase)));
    }

    static IEnumerable<Point> Points(string id, string language) => Catalogues.Get(id, language).Catalogue.Tools.SelectMany(tool => tool.Points);

    static void AssertSentences(string text)
    {
        Assert.Equal(text.Trim(), text);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        Assert.True(char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '"' or '„' or '«', text);
        Assert.True(text[^1] == '.', text);
    }
}
