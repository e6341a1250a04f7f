using System.Text.RegularExpressions;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Interruptions;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Dialogs.Interruptions;

public partial class ExampleUtterancesTests
{
    // By place in the list of examples: several answers, back, why, tools, what if, recap, end.
    const int SeveralAnswers = 0;
    const int WhatIf = 4;

    /// <summary>Whatever help says can be said is understood.</summary>
    [Theory]
    [MemberData(nameof(Repository.Editions), MemberType = typeof(Repository))]
    public void EveryExampleOfHelpIsUnderstood(string catalogue, string language)
    {
        var edition = BotUnderTest.Editions.Get(catalogue, language);
        var examples = ExampleUtterances.Of(new(new() { Language = language, CatalogueId = catalogue }, edition));

        var misread = examples.SelectMany((example, place) =>
            Quotes.Matches(example.Text)
                .Select(quote => (place, quote.Groups[1].Value, edition.Interpreter.Read(quote.Groups[1].Value, new(null, Answers.Empty)))))
            .Where(said => !IsRead(said.place, said.Item3))
            .Select(said => $"{said.Value}: {said.Item3.Intent}");

        Assert.Empty(misread);
    }

    static bool IsRead(int place, Reading reading) => place switch
    {
        SeveralAnswers => reading.Intent == Intent.Answer && reading.Answers.Length > 1,
        WhatIf => reading.Intent == Intent.WhatIf && !reading.Answers.IsEmpty,
        _ => reading.Intent is not (Intent.None or Intent.Answer or Intent.WhatIf),
    };

    [GeneratedRegex("[\"„«](.+?)[\"“»]")]
    private static partial Regex Quotes { get; }
}
