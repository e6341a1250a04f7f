using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Operations.Scoring;
using AdvisorBot.Tests.Support;
using Xunit.Abstractions;

namespace AdvisorBot.Tests.Dialogs;

/// <summary>Which language somebody writes in, in a conversation held in another; told from what people wrote who had read nothing of the program.</summary>
public sealed class OtherLanguageTests(ITestOutputHelper output)
{
    const string Guide = "azure-machine-learning";

    static readonly LabelledLine[] Lines =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Understanding", "Utterances"), "round*.tsv").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Skip(1).Where(line => line.Length > 0).Select(LabelledLine.Parse)),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void WhoWritesInTheLanguageOfTheConversationIsNotTakenForAnother(string language)
    {
        var wrong = Lines.Where(line => line.Locale[..2] == language && Of(language, line.Text) is not null).Select(line => line.Text).ToList();

        output.WriteLine(string.Join('\n', wrong));
        Assert.InRange(wrong.Count / (double)Lines.Count(line => line.Locale[..2] == language), 0, 0.01);
    }

    [Theory]
    [InlineData("en", "de", 0.8)]
    [InlineData("en", "es", 0.8)]
    [InlineData("de", "en", 0.8)]
    [InlineData("es", "de", 0.8)]
    public void WhoWritesInAnotherIsHeardInIt(string conversation, string language, double least)
    {
        var told = Lines.Where(line => line.Locale[..2] == language).Select(line => Of(conversation, line.Text)).ToList();

        output.WriteLine(
            $"{told.Count(other => other == language)} of {told.Count}, {told.Count(other => other is not null && other != language)} taken for a third");
        Assert.InRange(told.Count(other => other == language) / (double)told.Count, least, 1);
        Assert.InRange(told.Count(other => other is not null && other != language) / (double)told.Count, 0, 0.01);
    }

    static string? Of(string language, string text) =>
        OtherLanguage.Of(
            new(new Session { Language = language, CatalogueId = Guide }, BotUnderTest.Editions.Get(Guide, language)), text,
            BotUnderTest.Editions)?.Session.Language;
}
