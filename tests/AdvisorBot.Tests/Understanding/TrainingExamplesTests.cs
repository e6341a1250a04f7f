using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Tests.Understanding;

public sealed class TrainingExamplesTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("examples").FullName;

    public TrainingExamplesTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "examples"));
        File.WriteAllText(Path.Combine(_folder, "vocabulary.yaml"), "language: en\nnames: [english]\n");
    }

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("azure-machine-learning", "en")]
    [InlineData("azure-machine-learning", "de")]
    [InlineData("azure-machine-learning", "es")]
    [InlineData("microsoft-ai-and-ml-2026", "en")]
    [InlineData("microsoft-ai-and-ml-2026", "de")]
    [InlineData("microsoft-ai-and-ml-2026", "es")]
    public void EveryChoiceOfTheShippedInterviewsHasExamplesAndNothingElseHas(string interview, string language)
    {
        var choices = Shipped.Advisor("en", interview).Interview.Questions.Where(question => question.Unit != "byte")
            .SelectMany(question => question.Choices.Select(choice => new ChoiceName(question.Id, choice.Id))).Append(ChoiceName.None).ToHashSet();

        var named = Shipped.Vocabularies.Examples[language].Choices[interview].Select(example => example.Meaning).ToList();

        Assert.Equal(choices, named.ToHashSet());
        Assert.All(named.CountBy(name => name), pair => Assert.InRange(pair.Value, 20, int.MaxValue));
    }

    [Fact]
    public void EveryAmountNamesAQuestionThatTakesOne() =>
        Assert.All(Shipped.Vocabularies.Examples["en"].Amounts, pair => Assert.All(pair.Value, example =>
            Assert.True(example.Meaning == "none" || Shipped.Advisor("en", pair.Key).Interview.Find(example.Meaning)?.Unit == "byte", example.Text)));

    [Fact]
    public void NoTextIsAnExampleOfTwoThings()
    {
        var examples = Shipped.Vocabularies.Examples["en"];

        Assert.DoesNotContain(examples.Claims.GroupBy(example => example.Text).Select(same => same.Distinct().Count()), count => count > 1);
        Assert.DoesNotContain(examples.Requests.GroupBy(example => example.Text).Select(same => same.Distinct().Count()), count => count > 1);
    }

    [Fact]
    public void APlaceholderStandsForTheThingAndForTools()
    {
        Write("claims.yaml", "claims:\n  mine: [\"we write {X}\"]\n");
        Write("requests.yaml", "requests:\n  compare: [\"{T} or {U}\"]\n");

        var examples = Vocabularies.Load(_folder).Vocabularies!.Examples["en"];

        Assert.Equal(("we write X", Claim.Mine), Assert.Single(examples.Claims));
        Assert.Equal(("this tool or that tool", Intent.Compare), Assert.Single(examples.Requests));
    }

    [Theory]
    [InlineData("cites: [ml-studio-visuals]", "ml-studio-visual")]
    [InlineData("tool: ml-studi", "ml-studio")]
    [InlineData("topic: costs", "cost")]
    [InlineData("term: clusters", "cluster")]
    [InlineData("question: budget, choice: fre", "fre")]
    public void WhatAQuestionNamesIsLookedUpInItsGuide(string named, string mend)
    {
        Write("coffee.questions.yaml", $"guide: {Shipped.First}\nquestions:\n  - {{ask: is it any good, {named}}}\n");

        var problem = Assert.Single(TrainingExamples.Load(_folder, Repository.Data.Library).Problems);

        Assert.Equal(("dialogs/examples/coffee.questions.yaml", 3), (problem.File, problem.Line));
        Assert.Contains($"`{mend}`", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AQuestionToNoGuideIsNamed()
    {
        Write("coffee.questions.yaml", "guide: coffe\nquestions:\n  - {ask: is it any good}\n");

        Assert.Contains("coffe", Assert.Single(TrainingExamples.Load(_folder, Repository.Data.Library).Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void BothShippedGuidesHaveQuestionsAndAllThatTheyNameIsThere(string language)
    {
        var read = TrainingExamples.Load(Shipped.Folder("dialogs"), Repository.Data.Library);

        Assert.Empty(read.Problems);
        Assert.Equal(Repository.Data.Library.CatalogueIds.Order(), read.ByLanguage[language].Questions.Keys.Order());
        Assert.All(read.ByLanguage[language].Questions.Values, questions => Assert.InRange(questions.Length, 200, int.MaxValue));
        Assert.Equal(13, read.ByLanguage[language].Inquiries.Select(example => example.Meaning).Distinct().Count());
    }

    [Theory]
    [InlineData("claims.yaml", "claims:\n  mine: [we write]\n", "{X}")]
    [InlineData("claims.yaml", "claims:\n  yours: [\"you write {X}\"]\n", "yours")]
    [InlineData("requests.yaml", "requests:\n  sing: [sing a song]\n", "sing")]
    [InlineData("inquiries.yaml", "inquiries:\n  wether: [will it rain]\n", "wether")]
    [InlineData("coffee.questions.yaml", "guide: coffee\nquestions:\n  - {ask: is it any good, says: perhaps}\n", "perhaps")]
    [InlineData("coffee.yaml", "examples:\n  taste: {mild: [like milk]}\n", "interview")]
    [InlineData("coffee.yaml", "interview: coffee\nexmaples: {}\n", "exmaples")]
    public void AMistakeIsNamedWithItsFile(string file, string yaml, string named)
    {
        Write(file, yaml);

        var result = TrainingExamples.Load(_folder);

        Assert.Empty(result.ByLanguage);
        Assert.Contains(result.Problems, problem => problem.File == $"dialogs/examples/{file}" && problem.ToString().Contains(named, StringComparison.Ordinal));
    }

    void Write(string name, string yaml) => File.WriteAllText(Path.Combine(_folder, "examples", name), yaml);
}
