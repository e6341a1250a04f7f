using System.CommandLine;
using System.Text.RegularExpressions;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Operations.Commands;

namespace AdvisorBot.Tests.Operations.Commands;

public sealed partial class ImportCommandTests : IDisposable
{
    /// <summary>A made-up page of the shape that pages on choosing a technology have.</summary>
    const string Page = """
        ---
        title: Choose a boat
        author: captain
        ms.date: 06/05/2025
        ---

        # Choose a boat for the lake

        Boats carry people and goods over the water of our lake.

        ## Boat options

        - [Azure Rowboat](/boats/rowboat)
        - [Sailboat](/boats/sailboat) glides where the wind allows it and costs nothing to run.

        ### Azure Rowboat

        A rowboat is moved by muscle. Benefits of rowing are:

        - Nobody on the shore is woken by it at night.
        - It needs no fuel of any kind, ever.

        ## Key selection criteria

        - Do you travel at night? If so, choose the rowboat.

        - Do you need a covered cabin for the crew? If not, take any.

        - How many years will you keep it?

        ## Capability matrix

        | Capability | Rowboat | Sailboat | Motorboat |
        | --- | --- | --- | --- |
        | Covered cabin | No | Yes <sup>1</sup> | Yes |
        | Moves without wind | Yes | No | Yes |
        | Crosses the whole lake in less than one hour by day | No | ✅ (with a fair wind) | ✅ |
        | Seats | 4 | 6 | Depends on the model that the yard has built for you |

        [1] Only from eight metres on.
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("import").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ADraftLoadsAsSoonAsItsTodosAreDecided()
    {
        Import(Page);
        Assert.All(Load().Problems, problem => Assert.StartsWith("This is still to be decided: ", problem.Message, StringComparison.Ordinal));
        Assert.Equal(["catalog/boats.yaml", "dialogs/boats.yaml"], Load().Problems.Select(problem => problem.File).Distinct());

        Decide();

        Assert.Empty(Load().Problems);
    }

    [Fact]
    public void TablesAreDraftedCellByCellWithTheirFootnotes()
    {
        Import(Page);
        var catalogue = Draft("catalog");

        Assert.Contains("columns: [azure-rowboat, sailboat, motorboat]", catalogue, StringComparison.Ordinal);
        Assert.Contains("cells: [no, yes ^1, yes]", catalogue, StringComparison.Ordinal);
        Assert.Contains("cells: [no, {limited: with a fair wind}, yes]", catalogue, StringComparison.Ordinal);
        Assert.Contains("{text: 4}", catalogue, StringComparison.Ordinal);
        Assert.Contains("footnotes: {1: \"TODO what footnote 1 says\"}", catalogue, StringComparison.Ordinal);
    }

    [Fact]
    public void CriteriaBecomeQuestionsByTheToolOrTheRowThatTheyLeadTo()
    {
        Import(Page);
        Decide();
        var advisor = Load().Library!.Get("boats", "en");

        Assert.Equal(["criterion-1", "covered-cabin", "capability-matrix-needs"], advisor.Interview.Questions.Select(question => question.Id));
        Assert.Equal("azure-rowboat", First(advisor, "criterion-1", "yes"));
        Assert.Equal("sailboat", First(advisor, "covered-cabin", "no"));
        Assert.Contains("# No tool and no row of a table answers these criteria", Draft("dialogs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ItemsOfAToolAreItsPointsAndBenefitsAreCounted()
    {
        Import(Page);
        Decide();
        var catalogue = Load().Library!.Get("boats", "en").Catalogue;

        Assert.Equal(2, catalogue.FindSection("azure-rowboat")!.Count("benefits"));
        Assert.Equal(
            ["azure-rowboat-benefit-1", "azure-rowboat-benefit-2"],
            catalogue.FindTool("azure-rowboat")!.Points.Where(point => point.Place.List == "benefits").Select(point => point.Id));
        Assert.Equal(new DateOnly(2025, 6, 5), catalogue.AsOf);
        Assert.Equal("abc123", catalogue.Document.Commit);
    }

    [Fact]
    public void NoSentenceOfThePageStandsInTheDraft()
    {
        Import(Page);
        var sentences = Page.ReplaceLineEndings("\n").Split(['\n', '.', '?', '|']).Select(line => Markup.Replace(line, "").Trim('-', ' ', '#', '[', ']'))
            .Where(line => line.Split(' ').Length > 6);

        Assert.All(sentences, sentence => Assert.DoesNotContain(sentence, Draft("catalog") + Draft("dialogs"), StringComparison.Ordinal));
    }

    [Fact]
    public void AFileThatIsThereIsNotOverwritten()
    {
        Import(Page);

        Assert.Contains("is there already", Import(Page, code: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void APageWithoutToolsIsRefused() => Assert.Contains("presents no tools", Import("# A poem\n\nRoses are red.", code: 1), StringComparison.Ordinal);

    [Fact]
    public void APageWithoutTablesAndCriteriaAsksWhatEachToolIsFor()
    {
        Import("""
            # Choose a boat

            ## Options

            - [Rowboat](/rowboat) is moved by muscle, which costs nothing but sweat.
            - [Sailboat](/sailboat)
            """);
        Decide();
        var result = Load();

        Assert.Empty(result.Problems);
        Assert.Equal("sailboat", First(result.Library!.Get("boats", "en"), "need", "for-sailboat"));
    }

    [Fact]
    public void ChangesNameThePointsOfTheSectionsThatChanged()
    {
        Import(Page);
        Decide();
        var now = Page.Replace("It needs no fuel", "It needs hardly any fuel", StringComparison.Ordinal)
            .Replace("(/boats/sailboat)", "(/elsewhere)", StringComparison.Ordinal) + "\n\n## New things\n\nThere are ferries, too.\n";

        var same = Changes(Page, code: 0);
        var changed = Changes(now, code: 1);

        Assert.Contains("0 of ", same, StringComparison.Ordinal);
        Assert.Contains("\"Azure Rowboat\" is not what it was:", changed, StringComparison.Ordinal);
        Assert.Contains("benefits 2, azure-rowboat-benefit-2", changed, StringComparison.Ordinal);
        Assert.DoesNotContain("Boat options", changed, StringComparison.Ordinal);
        Assert.Contains("\"New things\" is new", changed, StringComparison.Ordinal);
    }

    [Fact]
    public void ANewGuideLoadsAsSoonAsItsTodosAreDecided()
    {
        Assert.Equal(0, Run(NewCommand.Create(TimeProvider.System), "boats", _folder).Code);
        Assert.All(Load().Problems, problem => Assert.StartsWith("This is still to be decided: ", problem.Message, StringComparison.Ordinal));

        Decide();

        Assert.Empty(Load().Problems);
        Assert.Equal(1, Run(NewCommand.Create(TimeProvider.System), "My boats", _folder).Code);
    }

    static string First(Advisor advisor, string question, string choice) =>
        advisor.Assess(Answers.Empty.With(question, Answer.Choose(choice))).Stages[0].Ranked[0].Tool.Id;

    string Import(string page, int code = 0)
    {
        var result = Run(
            ImportCommand.Create(TimeProvider.System), Write(page), "--id", "boats", "--url", "https://example.com/boats", "--commit", "abc123", _folder);
        Assert.Equal(code, result.Code);
        return result.Text;
    }

    string Changes(string page, int code)
    {
        var result = Run(ChangesCommand.Create(), Write(page), "--catalogue", "boats", _folder);
        Assert.Equal(code, result.Code);
        return result.Text;
    }

    string Write(string page)
    {
        var path = Path.Combine(_folder, "page.md");
        File.WriteAllText(path, page);
        return path;
    }

    string Draft(string part) => File.ReadAllText(Path.Combine(_folder, part, "boats.yaml"));

    LibraryResult Load() => Library.Load(Path.Combine(_folder, "catalog"), Path.Combine(_folder, "dialogs"));

    // What an author does, in as few words as possible.
    void Decide()
    {
        var number = 0;
        foreach (var part in new[] { "catalog", "dialogs" })
        {
            var draft = Draft(part);
            File.WriteAllText(
                Path.Combine(_folder, part, "boats.yaml"),
                Todos.Replace(draft, todo => draft[..todo.Index].EndsWith("url: ", StringComparison.Ordinal) ? "https://example.com" : $"Decided {number++}"));
        }
    }

    static (int Code, string Text) Run(Command command, params string[] arguments)
    {
        using var output = new StringWriter();
        var code = command.Parse(arguments).Invoke(new() { Output = output, Error = output });
        return (code, output.ToString());
    }

    [GeneratedRegex("""(?<quote>"?)TODO [^"\n#]*\k<quote>(?=[\n\]},]|  #)""")]
    private static partial Regex Todos { get; }

    [GeneratedRegex(@"\(/[^)]*\)|<[^>]*>")]
    private static partial Regex Markup { get; }
}
