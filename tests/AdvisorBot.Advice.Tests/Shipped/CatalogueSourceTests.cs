using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>Everything a catalogue says can be traced.</summary>
public class CatalogueSourceTests
{
    static readonly Catalogue Guide2018 = Repository.Library.Get("azure-machine-learning", "en").Catalogue;

    public static TheoryData<string> Guides => [.. Repository.Library.CatalogueIds];

    // Counted in the document itself.
    [Theory]
    [InlineData("azure-databricks", 6, 2)]
    [InlineData("azure-notebooks", 4, 2)]
    [InlineData("data-science-virtual-machine", 3, 2)]
    [InlineData("azure-machine-learning", 3, 1)]
    [InlineData("azure-batch-ai", 0, 0)]
    [InlineData("azure-machine-learning-studio", 3, 2)]
    [InlineData("web-service-in-a-container", 3, 1)]
    [InlineData("machine-learning-server", 2, 1)]
    [InlineData("sql-server", 1, 1)]
    [InlineData("azure-machine-learning-web-service", 3, 2)]
    [InlineData("azure-databricks-deployment", 2, 1)]
    public void EveryListItemOfTheGuideOf2018IsAPointOfItsOwn(string section, int benefits, int considerations)
    {
        Assert.Equal(benefits, Items(section, "benefits").Count);
        Assert.Equal(considerations, Items(section, "considerations").Count);
        Assert.Equal(
            (benefits, considerations), (Guide2018.FindSection(section)!.Count("benefits") ?? 0, Guide2018.FindSection(section)!.Count("considerations") ?? 0));
    }

    [Fact]
    public void TheGuideOf2018HasThirtyBenefitsAndFifteenConsiderations()
    {
        Assert.Equal(30, Guide2018.Sections.Sum(section => Items(section.Id, "benefits").Count));
        Assert.Equal(15, Guide2018.Sections.Sum(section => Items(section.Id, "considerations").Count));
    }

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void EveryPointNamesAPlaceThatExists(string id, string language)
    {
        var catalogue = Catalogues.Get(id, language).Catalogue;
        Assert.All(catalogue.Tools.SelectMany(tool => tool.Points), point =>
        {
            var section = Assert.Single(catalogue.Sections, section => section.Id == point.Place.SectionId);
            Assert.Equal(section.Title, point.Place.SectionTitle);
            var most = section.Count(point.Place.List) ?? int.MaxValue;
            Assert.InRange(point.Place.Item, 1, most);
        });
    }

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void EveryLifecycleHasASourceAndADateAfterTheDocument(string id, string language)
    {
        var catalogue = Catalogues.Get(id, language).Catalogue;
        // Of a tool in service nothing need be said.
        Assert.All(catalogue.Tools.Where(tool => tool.Lifecycle.AsOf != default), tool =>
        {
            Assert.True(tool.Lifecycle.AsOf >= catalogue.AsOf, tool.Id);
            Assert.NotNull(tool.Lifecycle.Source);
            AssertAddress(tool.Lifecycle.Source);
            Assert.False(string.IsNullOrEmpty(tool.Lifecycle.Note), tool.Id);
        });
    }

    [Theory]
    [InlineData("azure-machine-learning")]
    [InlineData("microsoft-ai-and-ml-2026")]
    public void OfEveryToolOfMachineLearningItIsSaidWhatBecameOfIt(string id) =>
        Assert.All(Catalogues.Get(id, "en").Catalogue.Tools, tool => Assert.NotEqual(default, tool.Lifecycle.AsOf));

    /// <summary>The page as it was must be found, and its licence asks that it be named.</summary>
    [Theory]
    [MemberData(nameof(Guides))]
    public void EveryGuideNamesThePageItWasMadeOfAndItsLicence(string id)
    {
        var document = Catalogues.Get(id, "en").Catalogue.Document;

        Assert.NotEmpty(document.Title);
        Assert.NotEmpty(document.Author);
        // The pages of 2018 and 2026 are given; neither lay in a repository when it was read.
        if (id is "azure-machine-learning" or "microsoft-ai-and-ml-2026")
            return;
        Assert.NotNull(document.Url);
        Assert.NotNull(document.Commit);
        Assert.Contains("CC BY 4.0", File.ReadAllText(Path.Combine(Repository.Root, "catalog", $"{id}.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void WhatIsRetiredSaysSinceWhenAndWhatReplacesIt(string id, string language) =>
        Assert.All(Catalogues.Get(id, language).Catalogue.Tools.Where(tool => !tool.Lifecycle.InService), tool =>
        {
            Assert.Matches(@"^\d{4}(-\d{2}(-\d{2})?)?$", tool.Lifecycle.Since);
            Assert.False(string.IsNullOrEmpty(tool.Lifecycle.Successor), tool.Id);
        });

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void EveryCorrectionHasASourceAndADateAfterTheDocument(string id, string language)
    {
        var catalogue = Catalogues.Get(id, language).Catalogue;
        Assert.All(catalogue.Tools.SelectMany(tool => tool.Points).Select(point => point.Correction).OfType<Correction>(), correction =>
        {
            Assert.True(correction.AsOf > catalogue.AsOf, correction.Text);
            AssertAddress(correction.Source);
        });
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void EverySourceOfLaterKnowledgeIsSaidToProveSomething(string id)
    {
        var tools = Catalogues.Get(id, "en").Catalogue.Tools;
        var sources = tools.Select(tool => tool.Lifecycle.Source).Concat(tools.SelectMany(tool => tool.Points).Select(point => point.Correction?.Source))
            .OfType<KnowledgeSource>();
        Assert.All(sources, source => Assert.False(string.IsNullOrWhiteSpace(source.Proves), source.Title));
    }

    static HashSet<int> Items(string section, string list) =>
        [
            .. Guide2018.Tools.SelectMany(tool => tool.Points).Where(point => point.Place.SectionId == section && point.Place.List == list)
                .Select(point => point.Place.Item),
        ];

    static void AssertAddress(KnowledgeSource source)
    {
        Assert.NotEmpty(source.Title);
        Assert.True(Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps, source.Url);
    }
}
