using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>Ids, button texts and the words by which people name things.</summary>
public class NamingTests
{
    // Longer titles are cut off by Teams, and make the SDK's choice factory give up buttons altogether.
    const int LongestButton = 20;

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void IdsAreKebabCase(string id, string language)
    {
        var (catalogue, interview) = Catalogues.Get(id, language);
        IEnumerable<string> ids =
        [
            catalogue.Id, interview.Id,
            .. catalogue.Stages.Select(stage => stage.Id),
            .. catalogue.Sections.Select(section => section.Id),
            .. catalogue.Tools.Select(tool => tool.Id),
            .. catalogue.Tools.SelectMany(tool => tool.Points).Select(point => point.Id),
            .. interview.Questions.Select(question => question.Id),
            .. interview.Questions.SelectMany(question => question.Choices).Select(choice => choice.Id),
        ];
        Assert.All(ids, value => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", value));
    }

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void PointIdsStartWithTheirToolsId(string id, string language) =>
        Assert.All(Catalogues.Get(id, language).Catalogue.Tools.SelectMany(tool => tool.Points), point =>
            Assert.StartsWith(point.ToolId + "-", point.Id, StringComparison.Ordinal));

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void ButtonTextsAreShortAndDiffer(string id, string language)
    {
        var (catalogue, interview) = Catalogues.Get(id, language);
        Assert.All(interview.Questions, question =>
        {
            Assert.All(question.Choices, choice => Assert.InRange(choice.Short.Length, 1, LongestButton));
            Assert.Equal(question.Choices.Length, question.Choices.Select(choice => choice.Short).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.InRange(question.Label.Length, 1, LongestButton);
            // "Offline: Offline" would say less than either.
            Assert.DoesNotContain(question.Choices, choice => choice.Short.Equals(question.Label, StringComparison.OrdinalIgnoreCase));
        });
        Assert.All(catalogue.Tools, tool => Assert.InRange(tool.ShortName.Length, 1, LongestButton));
    }

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void NoWordMeansTwoChoicesOfAQuestion(string id, string language) =>
        Assert.All(Catalogues.Get(id, language).Interview.Questions, question => AssertUnambiguous(question.Choices, choice => choice.Id, WordsOf));

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void NoNameMeansTwoTools(string id, string language) =>
        AssertUnambiguous(Catalogues.Get(id, language).Catalogue.Tools, tool => tool.Id, tool => [tool.Name, tool.ShortName, .. tool.Aliases]);

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void NoSynonymIsListedTwiceOrPaddedOrCapitalised(string id, string language) =>
        Assert.All(Catalogues.Get(id, language).Interview.Questions.SelectMany(question => question.Choices), choice =>
        {
            Assert.Equal(choice.Synonyms.Length, choice.Synonyms.Distinct().Count());
            Assert.All(choice.Synonyms, synonym => Assert.Equal(synonym.Trim().ToLowerInvariant(), synonym));
        });

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void EveryQuestionExplainsItself(string id, string language) =>
        Assert.All(Catalogues.Get(id, language).Interview.Questions, question =>
        {
            Assert.Contains('?', question.Prompt);
            Assert.InRange(question.Prompt.Length, 10, 120);
            Assert.EndsWith(".", question.Why, StringComparison.Ordinal);
            Assert.NotEqual(question.Prompt, question.Help);
        });

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void OneLinkAtMostJoinsTwoTools(string id, string language)
    {
        var links = Catalogues.Get(id, language).Catalogue.Links;
        Assert.Equal(links.Length, links.Select(link => (link.FromToolId, link.ToToolId)).Distinct().Count());
    }

    static IEnumerable<string> WordsOf(Choice choice) => [choice.Label, choice.Short, .. choice.Synonyms];

    static void AssertUnambiguous<T>(IEnumerable<T> things, Func<T, string> id, Func<T, IEnumerable<string>> words)
    {
        var shared = things
            .SelectMany(thing => words(thing).Select(word => (Word: word.ToUpperInvariant(), Id: id(thing))))
            .Distinct().GroupBy(pair => pair.Word).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(pair => pair.Id))}");
        Assert.Empty(shared);
    }
}
