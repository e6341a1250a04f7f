using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Readings;

/// <summary>
/// Every point was read against its sentence by somebody who had not written it. A line of the record is the point's id and
/// a mark of what was read; when the point says or does something else, it has to be read again.
/// </summary>
public class ReadingTests
{
    [Theory]
    [InlineData("azure-machine-learning")]
    [InlineData("microsoft-ai-and-ml-2026")]
    public void EveryPointWasReadASecondTimeAsItStands(string catalogue)
    {
        var read = Record(catalogue);
        var points = Repository.Library.Get(catalogue, "en").Catalogue.Tools.SelectMany(tool => tool.Points).ToList();

        var unread = points.Where(point => read.GetValueOrDefault(point.Id) != Mark(point)).Select(point => $"{point.Id} {Mark(point)}").ToList();

        Assert.True(unread.Count == 0, $"Read these again against their sentences, then record them:\n{string.Join('\n', unread)}");
    }

    [Theory]
    [InlineData("azure-machine-learning")]
    [InlineData("microsoft-ai-and-ml-2026")]
    public void NothingIsRecordedThatIsNoPointAnyMore(string catalogue)
    {
        var points = Repository.Library.Get(catalogue, "en").Catalogue.Tools.SelectMany(tool => tool.Points).Select(point => point.Id).ToHashSet();

        Assert.Empty(Record(catalogue).Keys.Except(points));
    }

    [Fact]
    public void AMarkChangesWithWhatThePointSaysAndDoes()
    {
        var point = Repository.Library.Get("azure-machine-learning", "en").Catalogue.Tools[0].Points[0];

        Assert.NotEqual(Mark(point), Mark(point with { Text = point.Text + "!" }));
        Assert.NotEqual(Mark(point), Mark(point with { Effects = point.Effects.RemoveAt(0) }));
    }

    static Dictionary<string, string> Record(string catalogue) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "AdvisorBot.Advice.Tests", "Readings", $"{catalogue}.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 3))
            .ToDictionary(line => line[0], line => line[1]);

    static string Mark(Point point)
    {
        var effects = point.Effects.Select(effect => string.Create(CultureInfo.InvariantCulture, $"{effect.QuestionId} {effect.Condition.Kind} {string.Join(',', effect.Condition.ChoiceIds)} {effect.Condition.Bound} {effect.Kind} {effect.Weight}"));
        var read = string.Join('\n', [point.Text, point.Place.SectionId, point.Place.List, point.Place.Item.ToString(CultureInfo.InvariantCulture), .. effects]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read)))[..8];
    }
}
