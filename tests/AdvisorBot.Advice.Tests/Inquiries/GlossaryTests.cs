using System.Text.RegularExpressions;
using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;
using Shown = AdvisorBot.Advice.Tests.Shipped.Catalogues;

namespace AdvisorBot.Advice.Tests.Inquiries;

/// <summary>Whoever meets a term of art can ask what it means.</summary>
public partial class GlossaryTests
{
    // Makers, places and the like: names, and no terms.
    static readonly string[] Names = [
        "Azure", "Microsoft", "Windows", "Server", "Rest", "Ubuntu", "English", "Java", "JavaScript", "Visual", "Studio", "Code", "Go", "C++", "PC",
    ];

    [Theory]
    [InlineData("azure-machine-learning")]
    [InlineData("microsoft-ai-and-ml-2026")]
    public void EveryNameInAStatementOrQuestionIsExplained(string guide)
    {
        var (catalogue, interview) = Shown.Get(guide, "en");
        var explained = catalogue.Glossary.SelectMany(entry => entry.Words.Append(entry.Term))
            .Concat(catalogue.Tools.SelectMany(tool => tool.Aliases.Append(tool.Name).Append(tool.ShortName))).Concat(Names)
            .Concat(catalogue.Glossary.Select(entry => entry.Text)).SelectMany(Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var texts = catalogue.Tools.SelectMany(tool => tool.Points).Select(point => point.Text)
            .Concat(interview.Questions.SelectMany(question => question.Choices.Select(choice => choice.Label).Prepend(question.Prompt)));

        Assert.Empty(
            texts.SelectMany(text => Named().Matches(text).Select(match => match.Value)).Where(name => !Words(name).All(explained.Contains)).Distinct());
    }

    [Theory]
    [ClassData(typeof(Shown))]
    public void EveryTermIsFoundByItsNameAndExplainedInASentence(string guide, string language)
    {
        var advisor = Repository.Library.Get(guide, language);
        var ask = language switch { "de" => "Was ist {0}?", "es" => "¿qué es {0}?", _ => "What is {0}?" };
        Assert.All(advisor.Catalogue.Glossary, entry =>
        {
            Assert.EndsWith(".", entry.Text, StringComparison.Ordinal);
            Assert.InRange(entry.Text.Length, 15, 200);
            var finding = advisor.Ask(new(string.Format(System.Globalization.CultureInfo.InvariantCulture, ask, entry.Term), Answers.Empty));
            Assert.Equal(FindingKind.Word, finding.Kind);
            Assert.True(finding.Words.Contains(entry) || finding.Tools.Length > 0, $"{entry.Id}: {string.Join(", ", finding.Words.Select(word => word.Id))}");
        });
    }

    static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    // Capitals inside a sentence.
    [GeneratedRegex(@"(?<=[a-z,;] )[A-Z][A-Za-z0-9+#.-]*[A-Za-z0-9#+]")]
    private static partial Regex Named();

    [GeneratedRegex(@"[A-Za-z0-9]+[#+]*")]
    private static partial Regex Word();
}
