using AdvisorBot.Understanding;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Tests.Understanding;

public sealed class VocabularyLoaderTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("vocabulary").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void TheShippedVocabulariesLoad() => Assert.Equal(["en", "de", "es"], Shipped.Vocabularies.Languages);

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    public void EveryLanguageKnowsEveryCommandAndKindOfWord(string language)
    {
        var (english, other) = (Shipped.Vocabularies.Get("en"), Shipped.Vocabularies.Get(language));
        Assert.Empty(english.Commands.Keys.Except(other.Commands.Keys));
        Assert.Empty(english.Words.Keys.Except(other.Words.Keys));
        Assert.Empty(english.Quantities.Limits.Keys.Except(other.Quantities.Limits.Keys));
        Assert.Equal(english.Quantities.Units.Keys.Order(), other.Quantities.Units.Keys.Order());
    }

    [Fact]
    public void AnotherLanguageIsAnotherFile()
    {
        Write("vocabulary.yaml", "language: en\nnames: [english]\ncommands: {help: [help]}\n");
        Write("vocabulary.fr.yaml", "language: fr\nnames: [français]\ncommands: {help: [aide]}\n");
        var vocabularies = Vocabularies.Load(_folder).Vocabularies!;
        Assert.Equal(["en", "fr"], vocabularies.Languages);
        Assert.Equal("aide", Assert.Single(vocabularies.Get("fr").Commands[Intent.Help]));
        Assert.Equal("en", vocabularies.Get("it").Language);
    }

    [Theory]
    [InlineData("language: en\nnames: [english]\nwrods: {}\n", 3, "`wrods`")]
    [InlineData("language: de\nnames: [english]\n", 1, "`de`")]
    [InlineData("language: en\n", 1, "name")]
    [InlineData("language: en\nnames: [english]\ncommands:\n  hlep: [help]\n", 4, "`help`")]
    [InlineData("language: en\nnames: [english]\ntopics:\n  any: [what is it]\n", 4, "{topic}")]
    [InlineData("language: en\nnames: [english]\nquantities:\n  units:\n    GX: [gx]\n", 5, "`GX`")]
    [InlineData("language: en\nnames: [english]\nquantities:\n  vague:\n    a few: [few]\n", 5, "`a few`")]
    [InlineData("language: en\nnames: english\n", 2, "list")]
    public void AMistakeIsNamedWithItsPlace(string yaml, int line, string named)
    {
        Write("vocabulary.yaml", yaml);
        var result = Vocabularies.Load(_folder);
        Assert.Null(result.Vocabularies);
        Assert.Contains(
            result.Problems,
            problem => problem.File == "dialogs/vocabulary.yaml" && problem.Line == line && problem.ToString().Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutEnglishThereIsNothing()
    {
        Write("vocabulary.fr.yaml", "language: fr\nnames: [français]\n");
        Assert.Contains("no English vocabulary", Assert.Single(Vocabularies.Load(_folder).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AStrangeFileNameIsAProblem()
    {
        Write("vocabulary.yaml", "language: en\nnames: [english]\n");
        Write("vocabulary-new.yaml", "language: en\n");
        Assert.Equal("dialogs/vocabulary-new.yaml", Assert.Single(Vocabularies.Load(_folder).Problems).File);
    }

    void Write(string name, string yaml) => File.WriteAllText(Path.Combine(_folder, name), yaml);
}
