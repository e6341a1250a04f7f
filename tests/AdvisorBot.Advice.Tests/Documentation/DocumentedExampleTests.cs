using System.Text.Json;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;
using NJsonSchema;
using YamlDotNet.RepresentationModel;

namespace AdvisorBot.Advice.Tests.Documentation;

public class DocumentedExampleTests
{
    const string Stray = "no-such-key";

    [Theory]
    [InlineData("catalog/coffee.yaml", "catalog/catalogue.schema.json")]
    [InlineData("catalog/coffee.de.yaml", "catalog/catalogue-translation.schema.json")]
    [InlineData("dialogs/coffee.yaml", "dialogs/interview.schema.json")]
    [InlineData("dialogs/coffee.de.yaml", "dialogs/interview-translation.schema.json")]
    public async Task TheExampleMeetsTheSchema(string file, string schema) =>
        Assert.Empty(
            (await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, schema))).Validate(YamlJson.From(DocumentedExample.Files[file]))
                .Select(error => error.ToString()));

    [Fact]
    public void TheExampleLoadsWithNothingUntranslated()
    {
        var result = DocumentedExample.Load();

        Assert.Empty(result.Problems);
        Assert.Contains("de", result.Library!.Languages);
        Assert.Empty(result.Library.Untranslated("de"));
    }

    [Fact]
    public void TheExampleGivesTheAdviceItReadsLike()
    {
        var advisor = DocumentedExample.Load().Library!.Get("coffee", "de");

        var assessment = advisor.Assess(
            Answers.Empty.With("power", Answer.Choose("no")).With("stove", Answer.Choose("gas")).With("cups", Answer.Amount(AmountRange.Exactly(3))));

        Assert.Equal(["hand-mill", "moka-pot"], assessment.Stages.Select(stage => Assert.Single(stage.Ranked).Tool.Id));
        Assert.Equal("Braucht eine Steckdose.", Assert.Single(assessment["electric-mill"].RuledOutBy).Point.Text);
    }

    [Fact]
    public void ACatalogueThatNobodyTranslatedIsListedAsUntranslated()
    {
        var result = DocumentedExample.Load((file, text) => file == "catalog/coffee.de.yaml" ? "id: coffee\nlanguage: de\n" : text);

        Assert.Contains("coffee.de.yaml: title", result.Library!.Untranslated("de").Select(key => key[(key.LastIndexOf('/') + 1)..]));
    }

    /// <summary>A stray key in every mapping makes the loader say which keys it knows there.</summary>
    [Theory]
    [InlineData("catalog/coffee.yaml", "catalog/catalogue.schema.json")]
    [InlineData("catalog/coffee.de.yaml", "catalog/catalogue-translation.schema.json")]
    [InlineData("dialogs/coffee.yaml", "dialogs/interview.schema.json")]
    [InlineData("dialogs/coffee.de.yaml", "dialogs/interview-translation.schema.json")]
    public void TheSchemaKnowsTheKeysOfTheLoader(string file, string schema)
    {
        var problems = DocumentedExample.Load((name, text) => name == file ? WithStrayKeys(text) : text).Problems;
        var known = problems.Where(problem => problem.Message.Contains(Stray, StringComparison.Ordinal))
            .Select(problem => problem.Mend["Known keys: ".Length..].TrimEnd('.')).ToHashSet();

        var described = KeysOf(schema).ToHashSet();

        Assert.NotEmpty(known);
        Assert.Empty(described.Except(known));
        Assert.DoesNotContain(known.Except(described), keys => !AreIds(keys));
    }

    [Theory]
    [InlineData("catalog/catalogue.schema.json")]
    [InlineData("catalog/catalogue-translation.schema.json")]
    [InlineData("dialogs/interview.schema.json")]
    [InlineData("dialogs/interview-translation.schema.json")]
    public void ThePageNamesEveryKeyAndItsExampleUsesIt(string schema) =>
        Assert.All(KeysOf(schema).SelectMany(keys => keys.Split(", ")), key =>
        {
            Assert.Contains($"`{key}`", DocumentedExample.Page, StringComparison.Ordinal);
            Assert.Contains(DocumentedExample.Files.Values, text => text.Contains($"{key}:", StringComparison.Ordinal));
        });

    // In a translation, keys are ids of the base file where the schema leaves them free; so are the numbers of footnotes, and lists that are counted.
    static bool AreIds(string keys) =>
        keys.Split(", ")
            .All(key =>
                key.All(char.IsAsciiDigit) || Advice.Catalogues.Place.Lists.Contains(key)
                    || DocumentedExample.Files.Values.Any(text =>
                        text.Contains($"id: {key}", StringComparison.Ordinal) || text.Contains($"id: \"{key}\"", StringComparison.Ordinal)));

    static string WithStrayKeys(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        foreach (var map in stream.Documents[0].AllNodes.OfType<YamlMappingNode>().ToList())
            map.Add(Stray, "x");
        using var writer = new StringWriter();
        stream.Save(writer, assignAnchors: false);
        return writer.ToString();
    }

    /// <summary>The properties of every object of a schema, each list in alphabetical order.</summary>
    static IEnumerable<string> KeysOf(string schema)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, schema)));
        return [.. Objects(document.RootElement)];

        static IEnumerable<string> Objects(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
                return element.EnumerateArray().SelectMany(Objects);
            if (element.ValueKind != JsonValueKind.Object)
                return [];
            var nested = element.EnumerateObject().SelectMany(property => Objects(property.Value));
            return element.TryGetProperty("type", out _) && element.TryGetProperty("properties", out var properties)
                ? nested.Append(string.Join(", ", properties.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)))
                : nested;
        }
    }
}
