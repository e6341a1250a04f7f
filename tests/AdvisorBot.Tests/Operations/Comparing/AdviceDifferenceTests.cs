using AdvisorBot.Advice.Loading;
using AdvisorBot.Operations.Comparing;
using AdvisorBot.Storage;
using AdvisorBot.Storage.Sqlite;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Operations.Comparing;

/// <summary>To which answers a changed guide gives other advice, before it is in service.</summary>
public sealed class AdviceDifferenceTests : IDisposable
{
    const string Strong = """
        needs:
          - id: strong
            guide: coffee
            describes: Somebody who wants it strong.
            answers: {part: brew, wishes: [strong], stove: gas}
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("advice-difference").FullName;

    public AdviceDifferenceTests()
    {
        ExampleData.Write(Old);
        ExampleData.Write(New);
    }

    string Old => Path.Combine(_folder, "old");

    string New => Path.Combine(_folder, "new");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheSameGuidesGiveTheSameAdvice() => Assert.Empty(Lines(Strong));

    [Fact]
    public void AnotherLeaderIsNamedWithWhatSpeaksForIt()
    {
        Save("catalog/coffee.yaml", "any-of: [strong], effect: for, weight: 4}", "any-of: [strong], effect: against, weight: 4}");

        Assert.Contains(Lines(Strong), line => line.StartsWith("brew: first was moka-pot, is filter-machine", StringComparison.Ordinal));
    }

    [Fact]
    public void AToolThatIsRuledOutIsNamedWithThePoint()
    {
        Save("catalog/coffee.yaml", "{question: stove, none-of: [gas], effect: rules-out}", "{question: stove, any-of: [gas], effect: rules-out}");

        Assert.Contains("brew: moka-pot is ruled out, by moka-pot-gas", Lines(Strong));
    }

    [Fact]
    public void AnAnswerThatIsGoneIsNamed()
    {
        Save("dialogs/coffee.yaml", "      - {id: strong, label: Strong coffee, short: Strong}\n", "");

        Assert.Contains("the answer wishes: strong is gone", Lines(Strong, check: false));
    }

    [Fact]
    public void ANeedThatIsNoneIsToldWithItsPlace()
    {
        var problem = Assert.Throws<FormatException>(() => Needs("needs:\n  - guide: coffee\n    answers: {part: brew}\n"));

        Assert.Contains("needs.yaml:2", problem.Message, StringComparison.Ordinal);
        Assert.Contains("`id` is missing", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryNeedOfTheRepositoryIsRead()
    {
        var cases = NeedsFile.Read(Repository.PathOf("tests", "AdvisorBot.Advice.Tests", "Needs"));

        Assert.True(cases.Length > 100);
        Assert.All(cases, one =>
            Assert.Empty(one.Read(Repository.Shipped.Library.Get(one.Guide, "en").Interview).Unknown));
    }

    [Fact]
    public async Task StoredAnswersAreComparedByIdsAloneAndCounted()
    {
        var options = new StorageOptions { File = Path.Combine(_folder, "store.db") };
        await using (var store = new SqliteConversationStore(options, TimeProvider.System))
        {
            foreach (var person in new[] { "Ada", "Grace", "Edith" })
            {
                var session = $$$"""{"catalogue":"coffee","language":"en","answers":{"part":"brew","stove":"{{{(person == "Ada" ? "gas" : "induction")}}}"}}""";
                await store.CommitAsync(new TurnCommit(ConversationRecord.Absent(new("test", person)))
                {
                    UserId = person,
                    State = System.Text.Encoding.UTF8.GetBytes($$"""{"session":{{session}}}"""),
                }, default);
            }
        }
        Save("catalog/coffee.yaml", "{question: stove, none-of: [gas], effect: rules-out}", "{question: stove, any-of: [induction], effect: against}");

        await using var contents = SqliteContents.OpenForReading(options.File);
        var cases = await StoredAnswers.ReadAsync(contents, default);

        Assert.Equal(
            ["2 stored conversations with part=brew; stove=induction", "1 stored conversation with part=brew; stove=gas"], cases.Select(one => one.Name));
        var (before, after) = (Library.Load(Path.Combine(Old, "catalog"), Path.Combine(Old, "dialogs")).Library!, NewLibrary()!);
        Assert.Contains("brew: moka-pot is not ruled out any more", AdviceDifference.Of(cases[0], before, after));
        Assert.Empty(AdviceDifference.Of(cases[1], before, after));
    }

    IEnumerable<string> Lines(string needs, bool check = true)
    {
        if (!check)
        {
            // The guide itself names the choice, too.
            Save("catalog/coffee.yaml", "{question: wishes, any-of: [strong], effect: for, weight: 4}", "{question: wishes, any-of: [cheap], effect: for}");
            Save("catalog/coffee.yaml", "          - {question: wishes, lacks: [strong], effect: against}\n", "");
            var interview = File.ReadAllText(Path.Combine(New, "dialogs/coffee.yaml"));
            File.WriteAllText(
                Path.Combine(New, "dialogs/coffee.yaml"), interview.Replace("all-of: [strong, cheap]", "all-of: [quiet, cheap]", StringComparison.Ordinal));
        }
        var before = Library.Load(Path.Combine(Old, "catalog"), Path.Combine(Old, "dialogs")).Library!;
        return Needs(needs).SelectMany(one => AdviceDifference.Of(one, before, NewLibrary()));
    }

    Library NewLibrary()
    {
        var result = Library.Load(Path.Combine(New, "catalog"), Path.Combine(New, "dialogs"));
        Assert.Empty(result.Problems);
        return result.Library!;
    }

    IEnumerable<AdviceCase> Needs(string text)
    {
        var file = Path.Combine(_folder, "needs.yaml");
        File.WriteAllText(file, text);
        return NeedsFile.Read(file);
    }

    void Save(string name, string from, string to)
    {
        var path = Path.Combine(New, name);
        var text = File.ReadAllText(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }
}
