using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Architecture;

/// <summary>Kinds of questions are listed in one place, so that another one is added in one place.</summary>
public partial class QuestionKindTests
{
    [Fact]
    public void TheSchemaKnowsTheSameKinds()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("dialogs", "interview.schema.json")))!;

        Assert.Contains(Kinds(schema), kinds => kinds.SequenceEqual(QuestionKind.All.Select(kind => kind.Word)));
    }

    /// <summary>What makes up a question, or reads one that does not say its kind, says which it is; whoever compares asks what the kind means.</summary>
    [Fact]
    public void NobodyAsksWhichKindItIs() =>
        Assert.Empty(Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Comparison.IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(Repository.Root, file)));

    static IEnumerable<IEnumerable<string>> Kinds(JsonNode schema) => schema switch
    {
        JsonObject one => one.Where(pair => pair.Key == "kind").Select(pair => pair.Value?["enum"]).OfType<JsonArray>()
            .Select(words => words.Select(word => (string)word!)).Concat(one.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(Kinds)),
        JsonArray many => many.OfType<JsonNode>().SelectMany(Kinds),
        _ => [],
    };

    [GeneratedRegex(@"([=!]=|\bis( not)?|\bor) QuestionKind\.|QuestionKind\.\w+ =>")]
    private static partial Regex Comparison { get; }
}
