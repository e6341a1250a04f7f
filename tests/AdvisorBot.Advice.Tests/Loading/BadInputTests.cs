using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Advice.Tests.Loading;

/// <summary>Every kind of mistake is reported at its place with its mend; the place is marked in the changed text.</summary>
public class BadInputTests
{
    [Theory]
    [ClassData(typeof(CatalogueMistakes))]
    public void AMistakeInACatalogueIsReportedAtItsPlaceWithItsMend(string old, string changed, string message, string mend) =>
        AssertReported(TeaLibrary.Catalogue, old, changed, message, mend);

    [Theory]
    [ClassData(typeof(InterviewMistakes))]
    public void AMistakeInAnInterviewIsReportedAtItsPlaceWithItsMend(string old, string changed, string message, string mend) =>
        AssertReported(TeaLibrary.Interview, old, changed, message, mend);

    [Theory]
    [InlineData("id: tea", "§id: coffee", "The translation is of `coffee`, but its file name says `tea`.", "Make the two agree.")]
    [InlineData("language: de", "§language: fr", "The language is `fr`, but the file name says `de`.", "Make the two agree.")]
    [InlineData("kettle:", "§kettel:", "The key `kettel` is not known here. Did you mean `kettle`?", "Known keys: kettle, pot, stove.")]
    [InlineData("summary:", "§text:", "The key `text` is not known here.", "Known keys: ")]
    public void AMistakeInATranslationIsReportedAtItsPlaceWithItsMend(string old, string changed, string message, string mend) =>
        AssertReported(TeaLibrary.German, old, changed, message, mend);

    [Fact]
    public void AllMistakesAreReportedAtOnceInTheOrderOfTheFiles()
    {
        using var files = new TeaLibrary();
        var places = new[]
        {
            files.Change(TeaLibrary.Catalogue, "title: Ways to make tea", "§titel: Ways to make tea"),
            files.Change(TeaLibrary.Catalogue, "- {question: power, any-of: [\"no\"], effect: for}", "- §{question: powder, any-of: [\"no\"], effect: for}"),
            files.Change(
                TeaLibrary.Catalogue, "- {from: kettle, to: pot, kind: suits, point: pot-many}", "- §{from: kettle, to: pan, kind: suits, point: pot-many}"),
            files.Change(TeaLibrary.Interview, "why: Kettles need one.", "§whi: Kettles need one."),
            files.Change(TeaLibrary.German, "kettle:", "§kettel:"),
        };

        var result = files.Load();

        Assert.Null(result.Library);
        Assert.Superset(places.ToHashSet(), result.Problems.Select(problem => (problem.File, problem.Line, problem.Column)).ToHashSet());
        Assert.Equal(
            result.Problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Column),
            result.Problems);
    }

    [Fact]
    public void AProblemReadsAsPlaceMessageAndMend() =>
        Assert.Equal("catalog/tea.yaml:3:5: It is wrong. Mend it.", new Problem("catalog/tea.yaml", 3, 5, "It is wrong.", "Mend it.").ToString());

    [Fact]
    public void ATranslationOfNothingIsReported()
    {
        using var files = new TeaLibrary();
        files["catalog/coffee.de.yaml"] = "id: coffee";

        var problem = Assert.Single(files.Load().Problems);

        Assert.Equal(("catalog/coffee.de.yaml", "This translates a catalogue `coffee` that does not exist."), (problem.File, problem.Message));
    }

    [Fact]
    public void AFileThatIsTooLargeIsNotRead()
    {
        using var files = new TeaLibrary();
        files[TeaLibrary.Interview] += "\n#" + new string('x', YamlSource.MostBytes);

        var problem = Assert.Single(files.Load().Problems);

        Assert.Equal((TeaLibrary.Interview, "The file is larger than 4 MiB."), (problem.File, problem.Message));
    }

    [Fact]
    public void AFileThatNestsTooDeeplyIsNotRead()
    {
        using var files = new TeaLibrary();
        files.Change(TeaLibrary.Catalogue, "links:", $"more: {new string('[', 100)}{new string(']', 100)}\nlinks:");

        var problem = Assert.Single(files.Load().Problems);

        Assert.Equal((TeaLibrary.Catalogue, "The file nests deeper than 24 levels."), (problem.File, problem.Message));
    }

    [Fact]
    public void AliasesCannotBlowASmallFileUp()
    {
        using var files = new TeaLibrary();
        files[TeaLibrary.Catalogue] = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 20).Select(number => $"b{number}: &b{number} [*a, *a]\n"));

        var problems = files.Load().Problems;

        Assert.All(problems, problem => Assert.Equal("Anchors and aliases are not allowed.", problem.Message));
        Assert.Equal((1, 4), (problems[0].Line, problems[0].Column));
    }

    static void AssertReported(string file, string old, string changed, string message, string mend)
    {
        using var files = new TeaLibrary();
        var place = files.Change(file, old, changed);

        var result = files.Load();

        Assert.Null(result.Library);
        var told = string.Join('\n', result.Problems);
        var problem = result.Problems.FirstOrDefault(problem => problem.Message.StartsWith(message, StringComparison.Ordinal));
        Assert.True(problem is not null, $"Not reported: {message}\nBut:\n{told}");
        Assert.Equal(place, (problem.File, problem.Line, problem.Column));
        Assert.StartsWith(mend, problem.Mend, StringComparison.Ordinal);
    }
}
