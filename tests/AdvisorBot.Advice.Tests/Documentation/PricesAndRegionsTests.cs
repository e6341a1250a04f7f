using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Documentation;

/// <summary>The rows and questions that docs/catalogues.md prints for prices and places, put into the documented guide.</summary>
public class PricesAndRegionsTests
{
    const string LastRow = "        silent: Nobody is asked what it should be made of.\n";
    const string AfterQuestions = "\ntensions:\n";

    static readonly Advisor Advisor = Load();

    [Fact]
    public void WhatIsDearerThanTheBudgetIsOutAndWhatNamesNoPriceIsNot()
    {
        var assessment = Advisor.Assess(Answers.Empty.With("budget", Answer.Amount(AmountRange.Exactly(59))));

        Assert.Equal(["electric-mill", "filter-machine"], Out(assessment));
        Assert.Equal("Costs about: 120 euros.", Assert.Single(assessment["electric-mill"].RuledOutBy).Point.Text);
        Assert.Empty(Out(Advisor.Assess(Answers.Empty.With("budget", Answer.Amount(AmountRange.Exactly(120))))));
    }

    [Fact]
    public void AClassSpeaksForAndAgainst()
    {
        var assessment = Advisor.Assess(Answers.Empty.With("wishes", Answer.Choose("cheap")));

        Assert.Equal("Price class: Low.", Assert.Single(assessment["hand-mill"].For).Point.Text);
        Assert.Contains(assessment["electric-mill"].Against, reason => reason.Point.Text == "Price class: High.");
    }

    [Theory]
    [InlineData("us", "electric-mill", "filter-machine")]
    [InlineData("japan", "filter-machine")]
    [InlineData("europe")]
    public void WhatIsNotSoldThereIsOut(string country, params string[] tools) =>
        Assert.Equal(tools, Out(Advisor.Assess(Answers.Empty.With("country", Answer.Choose(country)))));

    static IEnumerable<string> Out(Assessment assessment) =>
        Advisor.Catalogue.Tools.Select(tool => tool.Id).Where(tool => !assessment[tool].Fits).Order();

    static Advisor Load()
    {
        var result = DocumentedExample.Load((file, text) => file switch
        {
            "catalog/coffee.yaml" => After(text, LastRow, Snippet("rows of the table of coffee.yaml")),
            "dialogs/coffee.yaml" =>
                After(text, AfterQuestions, null).Replace(AfterQuestions, Snippet("questions of coffee.yaml") + AfterQuestions, StringComparison.Ordinal),
            _ => text,
        });
        Assert.Empty(result.Problems);
        return result.Library!.Get("coffee", "en");
    }

    static string After(string text, string place, string? more)
    {
        Assert.Contains(place, text, StringComparison.Ordinal);
        return more is null ? text : text.Replace(place, place + more, StringComparison.Ordinal);
    }

    static string Snippet(string heading)
    {
        var start = DocumentedExample.Page.IndexOf($"```yaml\n# {heading}\n", StringComparison.Ordinal);
        var text = DocumentedExample.Page[(DocumentedExample.Page.IndexOf($"# {heading}\n", start, StringComparison.Ordinal) + heading.Length + 3)..];
        return text[..text.IndexOf("```", StringComparison.Ordinal)];
    }
}
