using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Wording;

public class ShippedWordsTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    public void NothingTheBotSaysIsLeftUntranslated(string language)
    {
        var words = Repository.Data.Wordings.Get(language);

        Assert.Equal(language, words.Language);
        Assert.Empty(words.Untranslated);
    }

    [Fact]
    public void EveryChoiceCanBeSupposedInEveryLanguage()
    {
        var library = Repository.Data.Library;
        var without =
            from id in library.CatalogueIds
            from language in library.Languages
            from question in library.Get(id, language).Interview.Questions
            from choice in question.Choices
            where choice.Suppose is null
            select $"{id} {language} {question.Id} {choice.Id}";

        Assert.Empty(without);
    }

    [Fact]
    public void WhatIsTranslatedIsTranslatedEverywhere()
    {
        Assert.Equal(Repository.Data.Library.Languages, Repository.Data.Wordings.Languages);
        Assert.Equal(Repository.Data.Library.Languages.Order(), Repository.Data.Vocabularies.Languages.Order());
    }
}
