using System.Text;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Advice.Tests.Loading;

/// <summary>Faults that authors really make: each is named at its place, with what to write instead.</summary>
public class FieldCasesTests
{
    [Fact]
    public void AFileInAnotherEncodingIsNamedWithItsLine()
    {
        using var files = new TeaLibrary();
        files.Write(TeaLibrary.German, Encoding.Latin1.GetBytes("id: tea\nlanguage: de\ntitle: Tee für alle\n"));

        var problem = Assert.Single(files.Load().Problems);

        Assert.Equal((TeaLibrary.German, 3, 13), (problem.File, problem.Line, problem.Column));
        Assert.StartsWith("The file is not UTF-8: the byte FC", problem.Message, StringComparison.Ordinal);
        Assert.StartsWith("Save it in UTF-8", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatEndsInTheMiddleOrIsBrokenAnywhereIsNamedWithALineAndNeverThrows()
    {
        using var files = new TeaLibrary();
        var whole = files[TeaLibrary.Catalogue];
        var random = new Random(21);
        foreach (var broken in Enumerable.Range(0, 5000).Select(_ => Break(whole, random)))
        {
            var problems = new ProblemList();
            if (YamlSource.Parse(broken, "tea.yaml", problems) is null)
                Assert.All(problems.InOrder(), problem => Assert.InRange(problem.Line, 1, broken.Count(character => character == '\n') + 2));
            Assert.True(problems.Count > 0 || YamlSource.Parse(broken, "tea.yaml", problems) is not null, broken);
        }
    }

    /// <summary>Cut, or with a few marks of the syntax where none belong.</summary>
    static string Break(string text, Random random)
    {
        const string marks = "[]{},:-?|>'\"#&*!%@ \t\n";
        var start = random.Next(2) * random.Next(text.Length);
        var broken = new StringBuilder(text, start, random.Next(1, Math.Min(text.Length - start, 200)), text.Length);
        for (var left = random.Next(5); left > 0; left--)
            broken.Insert(random.Next(broken.Length + 1), marks[random.Next(marks.Length)]);
        return broken.ToString();
    }

    // On these YamlDotNet throws exceptions of a state, of an argument and of a tag that are not valid.
    [Theory]
    [InlineData(" - {i'd: \ncr[")]
    [InlineData("?\t:")]
    [InlineData("!!]")]
    public void ASlipThatTheParserHasNoWordsForIsNamed(string text)
    {
        var problems = new ProblemList();

        Assert.Null(YamlSource.Parse(text, "tea.yaml", problems));
        Assert.All(problems.InOrder(), problem => Assert.Equal("tea.yaml", problem.File));
        Assert.NotEqual(0, problems.Count);
    }

    [Fact]
    public void AMarkOfUtf8BeforeTheTextIsNoFault()
    {
        using var files = new TeaLibrary();
        files.Write(TeaLibrary.Catalogue, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(files[TeaLibrary.Catalogue])]);

        Assert.Empty(files.Load().Problems);
    }

    [Theory]
    [InlineData("catalog/coffee.yml", "The file is not read: its name ends in .yml.", "Rename it coffee.yaml.")]
    [InlineData("dialogs/coffee.yml", "The file is not read: its name ends in .yml.", "Rename it coffee.yaml.")]
    [InlineData("catalog/coffee.de.YAML", "The file is not read: its name ends in .YAML.", "Rename it coffee.de.yaml.")]
    public void AFileThatIsNotReadBecauseOfItsNameIsNamed(string file, string message, string mend)
    {
        using var files = new TeaLibrary();
        files[file] = files[TeaLibrary.Catalogue];

        var problem = Assert.Single(files.Load().Problems);

        Assert.Equal((file, message, mend), (problem.File, problem.Message, problem.Mend));
    }

    [Theory]
    [InlineData(
        "- {id: few, label: Few, up-to: 2}", "- {§id: 'few,many', label: Few, up-to: 2}", "`id: few,many` is no id.",
        "Write small letters and digits joined by hyphens, such as few-many.")]
    [InlineData(
        "- {id: few, label: Few, up-to: 2}", "- {§id: Few Cups, label: Few, up-to: 2}", "`id: Few Cups` is no id.",
        "Write small letters and digits joined by hyphens, such as few-cups.")]
    [InlineData(
        "- {id: few, label: Few, up-to: 2}", "- {id: few, §label: null, up-to: 2}", "`label: null` is nothing, and no text.",
        "Write the text; the word itself stands in quotes: \"null\".")]
    [InlineData("- {id: few, label: Few, up-to: 2}", "- {id: few, §label: ~, up-to: 2}", "`label: ~` is nothing, and no text.", "Write the text;")]
    [InlineData("- {id: few, label: Few, up-to: 2}", "- {id: few, §label: true, up-to: 2}", "`label: true` is true or false, and no text.", "Write the text;")]
    [InlineData(
        "- {id: few, label: Few, up-to: 2}", "- {id: few, label: Few, up-to: 2, synonyms: [little, §null]}",
        "`null` in `synonyms` is nothing, and no text.", "Write the text;")]
    [InlineData("label: Cups\n", "§label: How many cups of tea at once\n", "`label` has 28 characters, and room for 20.", "Shorten it.")]
    [InlineData(
        "- {id: few, label: Few, up-to: 2}", "- {id: few, label: Few, §short: One or two cups of tea, up-to: 2}",
        "`short` has 22 characters, and room for 20.", "Shorten it.")]
    [InlineData(
        "- {id: many, label: Many, over: 2, likelihood: 3}", "- §{id: many, label: few, over: 2}", "The choices `few` and `many` are both called \"Few\".",
        "Leave it with one of the two, or say more in each.")]
    public void AMistakeInAnInterviewIsNamedAtItsPlace(string old, string changed, string message, string mend) =>
        AssertReported(TeaLibrary.Interview, old, changed, message, mend);

    [Theory]
    [InlineData(
        "date: 2019-05-01}", "date: 2019-05-01, §url: 'javascript:alert(1)'}", "`url: javascript:alert(1)` is no address of a page.",
        "Write one that begins with https:// or http://")]
    [InlineData(
        "date: 2019-05-01}", "date: 2019-05-01, §url: www.example.com}", "`url: www.example.com` is no address of a page.",
        "Write one that begins with https:// or http://")]
    [InlineData(
        "date: 2019-05-01}", "date: 2019-05-01, §url: 'http://'}", "`url: http://` is no address of a page.",
        "Write one that begins with https:// or http://")]
    [InlineData("      since: \"2020\"", "      §since: last year", "`since: last year` is no date.", "Write it as \"2024\"")]
    [InlineData(
        "- id: pot\n    name: Tea pot\n", "- §id: pot\n    name: Tea pot\n    aliases: [camping stove]\n",
        "The tools `stove` and `pot` are both called \"Camping stove\".", "Leave it with one of the two")]
    [InlineData("name: Tea pot\n", "name: §!pot Tea pot\n", "Tags such as !pot are not allowed.", "A text that begins with ! stands in quotes.")]
    public void AMistakeInACatalogueIsNamedAtItsPlace(string old, string changed, string message, string mend) =>
        AssertReported(TeaLibrary.Catalogue, old, changed, message, mend);

    [Theory]
    [InlineData(
        "summary: Boils water quickly.", "summary: *Boils* water quickly.", "A text that begins with * reads as a reference to another place.",
        "Put it in quotes: \"*Boils* water quickly.\"")]
    [InlineData(
        "summary: Boils water quickly.", "summary: Note: boils water quickly.", "A text with a colon in it reads as a key.",
        "Put it in quotes: \"Note: boils water quickly.\"")]
    [InlineData("summary: Boils water quickly.", "summary: `boils` water.", "A text cannot begin with `.", "Put it in quotes: \"`boils` water.\"")]
    [InlineData(
        "summary: Boils water quickly.", "summary: @home it boils water.", "A text cannot begin with @.", "Put it in quotes: \"@home it boils water.\"")]
    [InlineData("    summary: Boils water quickly.", "\t summary: Boils water quickly.", "The line is indented with a tab.", "Indent with spaces.")]
    [InlineData(
        "    summary: Boils water quickly.", "    summary: Boils water.\n    summary: Quickly.", "This is not valid YAML: a key stands here twice.",
        "Join the two, or rename one.")]
    public void ASlipInTheSyntaxSaysWhatItIs(string old, string changed, string message, string mend)
    {
        using var files = new TeaLibrary();
        files[TeaLibrary.Catalogue] = files[TeaLibrary.Catalogue].Replace(old, changed, StringComparison.Ordinal);

        var problem = files.Load().Problems[0];

        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith(mend, problem.Mend, StringComparison.Ordinal);
        Assert.Contains(
            "oils", files[TeaLibrary.Catalogue].Split('\n')[problem.Line - 1] + files[TeaLibrary.Catalogue].Split('\n')[problem.Line - 2],
            StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralSlipsInTheSyntaxOfAFileAreNamedAtOnce()
    {
        using var files = new TeaLibrary();
        files[TeaLibrary.Catalogue] = files[TeaLibrary.Catalogue]
            .Replace("title: Ways to make tea", "title: Tea: ways to make it", StringComparison.Ordinal)
            .Replace("summary: Boils water quickly.", "summary: *Boils* water quickly.", StringComparison.Ordinal)
            .Replace("summary: Boils water anywhere.", "summary: [Boils water anywhere.", StringComparison.Ordinal);
        var lines = files[TeaLibrary.Catalogue].Split('\n');

        var problems = files.Load().Problems.Where(problem => problem.File == TeaLibrary.Catalogue).ToList();

        Assert.Equal(3, problems.Count);
        Assert.StartsWith("title:", lines[problems[0].Line - 1], StringComparison.Ordinal);
        Assert.Contains("*Boils*", lines[problems[1].Line - 1], StringComparison.Ordinal);
        Assert.InRange(problems[2].Line, problems[1].Line + 1, lines.Length);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("- id: tea\n", "The file is a list, and no mapping.")]
    [InlineData("tea", "The file is a text, and no mapping.")]
    public void AFileThatIsNoMappingIsTold(string text, string message)
    {
        using var files = new TeaLibrary();
        files[TeaLibrary.Interview] = text;

        Assert.Contains(files.Load().Problems, problem => problem.File == TeaLibrary.Interview && problem.Message == message);
    }

    [Fact]
    public void ASecondDocumentIsNamedWhereItBegins()
    {
        using var files = new TeaLibrary();
        files[TeaLibrary.Catalogue] += "\n---\nid: coffee\n";

        var problem = files.Load().Problems[0];

        Assert.Equal(files[TeaLibrary.Catalogue].Split('\n').Length - 1, problem.Line);
        Assert.Equal("A second document begins here, behind a line `---`.", problem.Message);
    }

    [Fact]
    public void WordsThatOlderYamlTakesForYesAndNoAreTheWordsTheyLookLike()
    {
        using var files = new TeaLibrary();
        files[TeaLibrary.Interview] = files[TeaLibrary.Interview]
            .Replace("- {id: \"no\", label: \"No\"}", "- {id: no, label: No, synonyms: [off, n]}", StringComparison.Ordinal);
        files[TeaLibrary.Catalogue] = files[TeaLibrary.Catalogue].Replace("[\"no\"]", "[no]", StringComparison.Ordinal);

        var choice = files.Load().Library!.Get("tea", "en").Interview.Find("power")!.FindChoice("no")!;

        Assert.Equal(("No", "off", "n"), (choice.Label, choice.Synonyms[0], choice.Synonyms[1]));
    }

    static void AssertReported(string file, string old, string changed, string message, string mend)
    {
        using var files = new TeaLibrary();
        var place = files.Change(file, old, changed);

        var problems = files.Load().Problems;

        var problem = problems.FirstOrDefault(problem => problem.Message.StartsWith(message, StringComparison.Ordinal));
        Assert.True(problem is not null, string.Join('\n', problems));
        Assert.Equal(place, (problem.File, problem.Line, problem.Column));
        Assert.StartsWith(mend, problem.Mend, StringComparison.Ordinal);
    }
}
