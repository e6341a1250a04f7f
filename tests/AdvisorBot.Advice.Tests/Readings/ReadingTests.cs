using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Readings;

/// <summary>
/// Every point was read against its sentence by somebody who had not written it. A line of the record is the point's id and
/// a mark of what was read; when the point says or does something else, it has to be read again. A guide that is shipped
/// before its second reading says so in its record, in the first line, and has no lines of points until then.
/// </summary>
public class ReadingTests
{
    const string Outstanding = "# NOT READ A SECOND TIME YET.";

    public static TheoryData<string> Guides => [.. Repository.Library.CatalogueIds];

    [Theory]
    [MemberData(nameof(Guides))]
    public void EveryPointWasReadASecondTimeAsItStandsOrTheRecordSaysThatNoneWas(string catalogue)
    {
        var read = Record(catalogue);
        if (IsOutstanding(catalogue))
        {
            Assert.Empty(read);
            return;
        }

        var unread = Points(catalogue).Where(point => read.GetValueOrDefault(point.Id) != Mark(point)).Select(point => $"{point.Id} {Mark(point)}").ToList();

        Assert.True(unread.Count == 0, $"Read these again against their sentences, then record them:\n{string.Join('\n', unread)}");
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void NothingIsRecordedThatIsNoPointAnyMore(string catalogue) =>
        Assert.Empty(Record(catalogue).Keys.Except(Points(catalogue).Select(point => point.Id)));

    [Fact]
    public void AMarkChangesWithWhatThePointSaysAndDoes()
    {
        var point = Repository.Library.Get("azure-machine-learning", "en").Catalogue.Tools[0].Points[0];

        Assert.NotEqual(Mark(point), Mark(point with { Text = point.Text + "!" }));
        Assert.NotEqual(Mark(point), Mark(point with { Effects = point.Effects.RemoveAt(0) }));
    }

    static IEnumerable<Point> Points(string catalogue) => Repository.Library.Get(catalogue, "en").Catalogue.Tools.SelectMany(tool => tool.Points);

    static bool IsOutstanding(string catalogue) => Lines(catalogue).First().StartsWith(Outstanding, StringComparison.Ordinal);

    static IEnumerable<string> Lines(string catalogue) =>
        File.ReadLines(Path.Combine(Repository.Root, "tests", "AdvisorBot.Advice.Tests", "Readings", $"{catalogue}.txt"));

    static Dictionary<string, string> Record(string catalogue) =>
        Lines(catalogue)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 3))
            .ToDictionary(line => line[0], line => line[1]);

    static string Mark(Point point)
    {
        var effects = point.Effects.Select(effect =>
            string.Create(CultureInfo.InvariantCulture, $"{Tested(effect.Condition)} {effect.Kind} {effect.Weight}{Others(effect)}"));
        var read = string.Join(
            '\n', [point.Text, point.Place.SectionId, point.Place.List, point.Place.Item.ToString(CultureInfo.InvariantCulture), .. effects]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read)))[..8];
    }

    static string Others(Effect effect) => string.Concat(effect.Others.Select(other => $" {(effect.IsAny ? "or" : "and")} {Tested(other)}"));

    static string Tested(Condition condition) =>
        string.Create(CultureInfo.InvariantCulture, $"{condition.QuestionId} {condition.Kind} {string.Join(',', condition.ChoiceIds)} {condition.Bound}");
}
