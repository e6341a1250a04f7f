using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Advice.Tests.Loading;

public class LibraryTests
{
    [Fact]
    public void ABandMayTakeItsLowerEndInAndLeaveItsUpperOneOut()
    {
        using var files = new TeaLibrary();
        files.Change(TeaLibrary.Interview, "- {id: few, label: Few, up-to: 2}", "- {id: few, label: Few, under: 2}");
        files.Change(TeaLibrary.Interview, "over: 2, likelihood: 3}", "at-least: 2, likelihood: 3}");
        files.Change(TeaLibrary.Catalogue, "- {question: cups, over: 2, effect: for, weight: 2}", "- {question: cups, at-least: 2, effect: for, weight: 2}");

        var result = files.Load();

        Assert.Empty(result.Problems);
        var advisor = result.Library!.Get("tea", "en");
        Assert.All([Answer.Choose("many"), Answer.Amount(AmountRange.Exactly(2))], answer => Assert.NotEmpty(For(answer)));
        Assert.All([Answer.Choose("few"), Answer.Amount(AmountRange.Exactly(1.9))], answer => Assert.Empty(For(answer)));

        IEnumerable<Reason> For(Answer answer) => advisor.Assess(Answers.Empty.With("cups", answer))["kettle"].For;
    }

    [Fact]
    public void SoundFilesLoadWithoutAProblem()
    {
        using var files = new TeaLibrary();

        var result = files.Load();

        Assert.Empty(result.Problems);
        Assert.Equal(["tea"], result.Library!.CatalogueIds);
        Assert.Equal(["en", "de"], result.Library.Languages);
        Assert.True(result.Library.Contains("tea"));
        Assert.False(result.Library.Contains("coffee"));
        Assert.Throws<KeyNotFoundException>(() => result.Library.Get("coffee", "en"));
    }

    [Fact]
    public void EverythingInTheFilesArrives()
    {
        using var files = new TeaLibrary();

        var advisor = files.Load().Library!.Get("tea", "en");

        var (stove, quick) = (advisor.Catalogue.FindTool("stove")!, advisor.Catalogue.FindPoint("kettle-quick")!);
        Assert.Equal(
            (LifecycleStatus.Retired, "2020", new DateOnly(2024, 1, 1), "A note"),
            (stove.Lifecycle.Status, stove.Lifecycle.Since, stove.Lifecycle.AsOf, stove.Lifecycle.Source?.Title));
        Assert.Equal(
            ("It is quick.", PointKind.Benefit, "Kettles", "benefits", 1),
            (quick.Text, quick.Kind, quick.Place.SectionTitle, quick.Place.List, quick.Place.Item));
        Assert.Equal(new Effect(Condition.Over("cups", 2), EffectKind.For, 2), Assert.Single(quick.Effects));
        Assert.Equal("No answer asks for a shape.", advisor.Catalogue.FindPoint("pot-shape")!.Silent);
        Assert.Equal(new Link("kettle", "pot", LinkKind.Suits, "pot-many"), Assert.Single(advisor.Catalogue.Links));
        var cups = advisor.Interview.Find("cups")!;
        Assert.Equal((QuestionKind.Quantity, "cup", false), (cups.Kind, cups.Unit, cups.First));
        Assert.Equal([new(0, 2), AmountRange.Over(2)], cups.Choices.Select(choice => choice.Range));
        Assert.Equal([1, 3], cups.Choices.Select(choice => choice.Likelihood));
        Assert.True(advisor.Interview.Find("part")!.First);
    }

    [Fact]
    public void WhatIsNotTranslatedStaysEnglishAndIsListed()
    {
        using var files = new TeaLibrary();

        var library = files.Load().Library!;

        var german = library.Get("tea", "de").Catalogue;
        Assert.Equal(("de", "Wege zum Tee", "Kocht schnell Wasser."), (german.Language, german.Title, german.FindTool("kettle")!.Summary));
        Assert.Equal("Boils water anywhere.", german.FindTool("stove")!.Summary);
        Assert.Contains("catalog/tea.de.yaml: tools.stove.summary", library.Untranslated("de"));
        Assert.DoesNotContain(library.Untranslated("de"), key => key.Contains("tools.kettle.summary", StringComparison.Ordinal));
        Assert.Contains("dialogs/tea.de.yaml: the whole file", library.Untranslated("de"));
        Assert.Empty(library.Untranslated("en"));
        Assert.Equal("en", library.Get("tea", "fr").Catalogue.Language);
    }

    [Fact]
    public void AMissingFolderIsAProblem()
    {
        var problem = Assert.Single(Library.Load(Path.Combine(Path.GetTempPath(), "no-such-folder"), Path.GetTempPath()).Problems);

        Assert.Equal("The folder of the catalogues does not exist.", problem.Message);
    }

    [Fact]
    public void AFolderWithoutACatalogueIsAProblem()
    {
        var folder = Directory.CreateTempSubdirectory("advice-").FullName;
        try
        {
            Assert.Equal("The folder holds no catalogue.", Assert.Single(Library.Load(folder, folder).Problems).Message);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }
}
