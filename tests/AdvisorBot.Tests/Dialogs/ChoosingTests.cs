using AdvisorBot.Dialogs;
using AdvisorBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public class ChoosingTests
{
    const string Old = "azure-machine-learning";
    const string New = "microsoft-ai-and-ml-2026";

    readonly Guide _guide = new(BotUnderTest.Editions, new(), new FakeTimeProvider());

    Exchange Say(string language, string text) => _guide.Hear(new(_guide.Arrive(new() { Language = language }, language)!.Session), new(text));

    [Theory]
    [InlineData("en", "the new one", New)]
    [InlineData("en", "latest please", New)]
    [InlineData("en", "use the most recent guide", New)]
    [InlineData("en", "2026", New)]
    [InlineData("en", "2", Old)]
    [InlineData("en", "the second one", Old)]
    [InlineData("en", "the old one", Old)]
    [InlineData("en", "I'd like the one from 2018", Old)]
    [InlineData("en", "the azure one", Old)]
    [InlineData("en", "Choosing a machine learning technology in Azure (2018)", Old)]
    [InlineData("de", "den neuen Leitfaden", New)]
    [InlineData("de", "der alte", Old)]
    [InlineData("es", "la nueva", New)]
    [InlineData("es", "la guía más antigua", Old)]
    public void AGuideIsNamedByItsTitlePlaceOrAge(string language, string text, string expected) =>
        Assert.Equal(expected, Say(language, text).Session.CatalogueId);

    [Theory]
    [InlineData("in Azure, we pay as we go")]
    [InlineData("machine learning")]
    [InlineData("we have a new project in Azure")]
    [InlineData("asdkjh qwe")]
    public void WordsThatOnlyOccurInATitleChooseNothing(string text) => Assert.Null(Say("en", text).Session.CatalogueId);
}
