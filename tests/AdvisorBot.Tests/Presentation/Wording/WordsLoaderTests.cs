using AdvisorBot.Presentation.Wording;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Wording;

public sealed class WordsLoaderTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("words").FullName;
    readonly string _words = File.ReadAllText(Repository.PathOf("dialogs", "words.yaml"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void TheShippedWordsHaveNoProblems() => Assert.Empty(Load(_words).Problems);

    [Fact]
    public void AMissingKeyIsReportedWithItsPlaceAndMend()
    {
        var problem = Assert.Single(Load(Without("  thanks:")).Problems);

        Assert.Equal("dialogs/words.yaml", problem.File);
        Assert.True(problem.Line > 1);
        Assert.Contains("`thanks` is missing", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownKeyIsReportedWithWhatWasProbablyMeant()
    {
        var problems = Load(_words.Replace("  thanks:", "  thansk:", StringComparison.Ordinal)).Problems;

        Assert.Contains(problems, problem => problem.Message.Contains("Did you mean `thanks`?", StringComparison.Ordinal));
    }

    [Fact]
    public void AnUnknownPlaceholderIsReportedAtItsLine()
    {
        var line = 1 + _words.Split('\n').Index().First(pair => pair.Item.StartsWith("  thanks:", StringComparison.Ordinal)).Index;

        var problem = Assert.Single(Load(_words.Replace("You are welcome.", "You are welcome, {name}.", StringComparison.Ordinal)).Problems);

        Assert.Equal(line, problem.Line);
        Assert.Contains("no placeholder {name}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AForgottenPlaceholderIsReported()
    {
        var problem = Assert.Single(Load(_words.Replace("person here: {contact}", "person here.", StringComparison.Ordinal)).Problems);

        Assert.Contains("lacks the placeholder {contact}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABraceWithoutAPartnerIsReported()
    {
        var problem = Assert.Single(Load(_words.Replace("You are welcome.", "You are {welcome.", StringComparison.Ordinal)).Problems);

        Assert.Contains("brace", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AllProblemsAreReportedAtOnce() =>
        Assert.Equal(
            3,
            Load(
                Without("  thanks:").Replace("  no: 'All right.'\n", "", StringComparison.Ordinal)
                    .Replace("Hello again.", "Hello {again}.", StringComparison.Ordinal)).Problems.Length);

    [Fact]
    public void ATranslationFallsBackKeyByKeyAndListsWhatItLacks()
    {
        File.WriteAllText(Path.Combine(_folder, "words.fr.yaml"), "language: fr\ntalk:\n  thanks: 'Je vous en prie.'\n");

        var french = Load(_words).Wordings!.Get("fr");

        Assert.Equal("Je vous en prie.", french.Say(TalkPhrases.Thanks));
        Assert.Equal("Hello again.", french.Say(TalkPhrases.Greeting));
        Assert.Contains("talk.greeting", french.Untranslated);
        Assert.DoesNotContain("talk.thanks", french.Untranslated);
    }

    [Fact]
    public void AMissingFileIsReported() => Assert.NotEmpty(Wordings.Load(_folder).Problems);

    WordingResult Load(string words)
    {
        File.WriteAllText(Path.Combine(_folder, "words.yaml"), words);
        return Wordings.Load(_folder);
    }

    string Without(string start) => string.Join('\n', _words.Split('\n').Where(line => !line.StartsWith(start, StringComparison.Ordinal)));
}
