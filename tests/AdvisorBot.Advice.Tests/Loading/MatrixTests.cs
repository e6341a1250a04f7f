using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Coverage;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Advice.Tests.Documentation;

namespace AdvisorBot.Advice.Tests.Loading;

/// <summary>The table of the documented guide: a cell is a point of its tool, and nothing behind the loader knows of tables.</summary>
public class MatrixTests
{
    const string Clock = "cells: [no, yes ^1, no, {limited: On weekdays only.}]";
    const string Effects = "effects: [{question: wishes, any-of: [ready], for: [yes, limited], against: [moka-pot], rules-out: [hand-mill], weight: 2}]";

    static readonly Advisor English = DocumentedExample.Load().Library!.Get("coffee", "en");
    static readonly Advisor German = DocumentedExample.Load().Library!.Get("coffee", "de");

    [Theory]
    [InlineData("hand-mill-clock", "Has to be started by hand.")]
    [InlineData("electric-mill-clock", "Starts by itself in the morning. With a plug that has a clock.")]
    [InlineData("filter-machine-clock", "Starts by itself in the morning. On weekdays only.")]
    [InlineData("moka-pot-holds", "Holds: 6 cups.")]
    [InlineData("filter-machine-material", "Made of: Glass, plastic.")]
    public void ACellIsAStatementOfItsTool(string id, string text) => Assert.Equal(text, English.Catalogue.FindPoint(id)!.Text);

    [Fact]
    public void ItsPlaceIsTheRowAsWrittenOrTheOneAfterTheRowBefore() =>
        Assert.Equal(
            [1, 3, 4],
            new[] { "moka-pot-clock", "moka-pot-holds", "moka-pot-material" }.Select(id => English.Catalogue.FindPoint(id)!.Place)
                .Select(place => place is { SectionId: "glance", List: Place.Rows } ? place.Item : 0));

    [Fact]
    public void WhatIsUnstatedMakesNoStatement() => Assert.Null(English.Catalogue.FindPoint("hand-mill-holds"));

    [Theory]
    [InlineData("hand-mill", EffectKind.RulesOut, 1)]
    [InlineData("electric-mill", EffectKind.For, 2)]
    [InlineData("moka-pot", EffectKind.Against, 2)]
    [InlineData("filter-machine", EffectKind.For, 1)]
    public void TheRowsEffectIsThatOfItsCell(string tool, EffectKind kind, int weight) =>
        Assert.Equal(new Effect(Condition.AnyOf("wishes", "ready"), kind, weight), Assert.Single(English.Catalogue.FindPoint($"{tool}-clock")!.Effects));

    [Fact]
    public void LeftOutYesAndLimitedCountForAndNoAgainst()
    {
        var catalogue = With(Effects, "effects: [{question: wishes, any-of: [ready]}]").Library!.Get("coffee", "en").Catalogue;

        Assert.Equal(
            [(EffectKind.Against, 2), (EffectKind.For, 2), (EffectKind.Against, 2), (EffectKind.For, 1)],
            catalogue.Tools.Select(tool => catalogue.FindPoint($"{tool.Id}-clock")!.Effects[0]).Select(effect => (effect.Kind, effect.Weight)));
    }

    [Fact]
    public void AnAnswerIsComparedWithTheNumberOfEachTool()
    {
        Assert.Equal(Condition.Over("cups", 6), Assert.Single(English.Catalogue.FindPoint("moka-pot-holds")!.Effects).Condition);
        Assert.Equal(Condition.Over("cups", 12), Assert.Single(English.Catalogue.FindPoint("filter-machine-holds")!.Effects).Condition);

        Assert.DoesNotContain(Against(6), reason => reason.Point.Id == "moka-pot-holds");
        Assert.Contains(Against(7), reason => reason.Point.Id == "moka-pot-holds");

        static IEnumerable<Advice.Assessments.Reason> Against(double cups) =>
            English.Assess(Answers.Empty.With("cups", Answer.Amount(AmountRange.Exactly(cups))))["moka-pot"].Against;
    }

    [Fact]
    public void ATableIsWrittenByToolOrByColumnToTheSameEffect()
    {
        var other = With(Clock, "cells: {moka-pot: no, hand-mill: no, filter-machine: {limited: On weekdays only.}, electric-mill: yes ^1}").Library!
            .Get("coffee", "en");

        Assert.Equal(English.Catalogue.Tools.Select(tool => Said(English, tool)), English.Catalogue.Tools.Select(tool => Said(other, tool)));

        static (string, CellKind?) Said(Advisor advisor, Tool tool) =>
            (advisor.Catalogue.FindPoint($"{tool.Id}-clock")!.Text, advisor.Catalogue.FindPoint($"{tool.Id}-clock")!.Cell);
    }

    [Theory]
    [InlineData("hand-mill-clock", "Muss von Hand angestellt werden.")]
    [InlineData("electric-mill-clock", "Geht morgens von selbst an. Mit einem Stecker mit Uhr.")]
    [InlineData("filter-machine-clock", "Geht morgens von selbst an. Nur an Werktagen.")]
    [InlineData("hand-mill-material", "Woraus: Holz und Stahl.")]
    public void ATranslationSaysTheSameInItsWords(string id, string text) => Assert.Equal(text, German.Catalogue.FindPoint(id)!.Text);

    [Fact]
    public void WhatATableLacksInTranslationIsListed()
    {
        var library = DocumentedExample.Load((file, text) =>
            file == "catalog/coffee.de.yaml" ? text.Replace("        no: Muss von Hand angestellt werden.\n", "", StringComparison.Ordinal) : text).Library!;

        Assert.EndsWith("coffee.de.yaml: matrix.table.rows.clock.no", Assert.Single(library.Untranslated("de")), StringComparison.Ordinal);
        Assert.Equal("Has to be started by hand.", library.Get("coffee", "de").Catalogue.FindPoint("hand-mill-clock")!.Text);
    }

    [Fact]
    public void CoverageCountsTheCells() => Assert.Equal(10, CoverageReport.Of(English.Catalogue, English.Interview).Cells);

    [Fact]
    public void AComparisonShowsTheRowsInWhichTheToolsDiffer()
    {
        Assert.Equal(["clock", "holds", "material"], Compared("moka-pot", "filter-machine"));
        Assert.Equal(["material"], Compared("hand-mill", "moka-pot").Except(["holds"]));

        static IEnumerable<string> Compared(params string[] tools) => English.Compare(Answers.Empty, tools).Capabilities.Select(row => row.Id);
    }

    [Theory]
    [InlineData(
        Clock, "§cells: [no, yes]", "The row has 2 cells, but its table 4 `columns`.",
        "Write one cell for each of hand-mill, electric-mill, moka-pot, filter-machine.")]
    [InlineData(Clock, "cells: [§Yes, no, no, no]", "`Yes` is no cell.", "Write yes, no, unstated, a text,")]
    [InlineData(Clock, "cells: [§true, no, no, no]", "`true` is no cell.", "Write yes, no, unstated, a text,")]
    [InlineData(
        Clock, "cells: [§limited, no, no, no]", "`limited` does not say what is the limit.",
        "Write {limited: what is the limit}, or a footnote: limited ^1.")]
    [InlineData(Clock, "cells: [§yes ^2, yes ^1, no, no]", "There is no footnote `2`.", "Write it under `footnotes` of the table: {2: what it says}.")]
    [InlineData(Clock, "cells: [yes ^1, no, no, §{yes: One., no: Other.}]", "A cell is one of yes, limited, no and text.", "Write yes, no,")]
    [InlineData(
        Clock, "§cells: {hand-mill: no, electric-mill: yes ^1, moka-pot: no}", "The row says nothing of `filter-machine`, a column of its table.",
        "Add a cell, or `filter-machine: unstated`")]
    [InlineData(
        Clock, "cells: {hand-mill: no, electric-mill: yes ^1, moka-pot: no, filter-machine: no, §moka-pots: no}",
        "The key `moka-pots` is not known here. Did you mean `moka-pot`?", "Known keys: ")]
    [InlineData("columns: [hand-mill", "§columns: [hand-mil", "There is no tool `hand-mil`. Did you mean `hand-mill`?", "Name tools of the catalogue")]
    [InlineData(
        Effects, "effects: [§{question: wishes, any-of: [ready], rules-out: [never]}]", "`never` is neither a kind of cell nor a tool of the row.",
        "Write yes, limited, no, number or text, or the id of a tool.")]
    [InlineData(
        "        no: Has to be started by hand.\n        " + Clock, "        §" + Clock, "The row has a cell `no`, but no sentence `no`.",
        "Write `no`: what it says of a tool")]
    [InlineData("- id: material\n", "- §id: clock\n", "The row id `clock` is used twice.", "Give one of the two another id.")]
    [InlineData(
        "        silent: Nobody is asked what it should be made of.\n", "", "The row `material` has no effect.",
        "Add effects, or say in `silent` why no answer wakes it.")]
    [InlineData(
        "cells: [Wood and steel, Plastic, Aluminium, {text: \"Glass, plastic\"}]\n        silent: Nobody is asked what it should be made of.",
        "cells: [Wood and steel, Plastic, Aluminium, {text: \"Glass, plastic\"}]\n        §effects: [{question: cups, over: cell, against: [text]}]",
        "No cell of the row `material` holds a number.", "Write cells such as 1 MB or 3 nodes")]
    public void AMistakeIsReportedWithItsMend(string old, string changed, string message, string mend)
    {
        var problems = With(old, changed).Problems;

        var problem = problems.FirstOrDefault(problem => problem.Message.StartsWith(message, StringComparison.Ordinal));
        Assert.True(problem is not null, string.Join('\n', problems));
        Assert.StartsWith(mend, problem.Mend, StringComparison.Ordinal);
        if (changed.Contains(TeaLibrary.Here, StringComparison.Ordinal))
            Assert.Equal(PlaceOf(old, changed), (problem.Line, problem.Column));
    }

    static (int Line, int Column) PlaceOf(string old, string changed)
    {
        var text = DocumentedExample.Files["catalog/coffee.yaml"].Replace(old, changed, StringComparison.Ordinal);
        var before = text[..text.IndexOf(TeaLibrary.Here, StringComparison.Ordinal)].Split('\n');
        return (before.Length, before[^1].Length + 1);
    }

    static LibraryResult With(string old, string changed) => DocumentedExample.Load((file, text) =>
    {
        if (file != "catalog/coffee.yaml")
            return text;
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, changed.Replace(TeaLibrary.Here.ToString(), "", StringComparison.Ordinal), StringComparison.Ordinal);
    });
}
