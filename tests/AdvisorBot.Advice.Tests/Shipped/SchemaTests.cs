using NJsonSchema;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>What editors are told about the files is true of the files.</summary>
public class SchemaTests
{
    const string Head = "# yaml-language-server: $schema=";

    public static TheoryData<string> Files =>
    [
        .. new[] { "catalog", "dialogs" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.yaml"))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(file => Repository.Library.CatalogueIds.Any(id => Path.GetFileName(file).StartsWith(id + ".", StringComparison.Ordinal))),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task TheFileMeetsTheSchemaItNames(string file)
    {
        var path = Path.Combine(Repository.Root, file);
        var yaml = await File.ReadAllTextAsync(path);
        Assert.StartsWith(Head, yaml, StringComparison.Ordinal);
        var schema = Path.Combine(Path.GetDirectoryName(path)!, yaml[Head.Length..yaml.IndexOf('\n', StringComparison.Ordinal)].TrimEnd());

        var errors = (await JsonSchema.FromFileAsync(schema)).Validate(YamlJson.From(yaml));

        Assert.Empty(errors.Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("catalog/azure-machine-learning.yaml", "as-of: 2018-02-12", "as-of: in 2018")]
    [InlineData("catalog/azure-machine-learning.yaml", "effect: rules-out}", "effect: forbids}")]
    [InlineData("catalog/azure-machine-learning.yaml", "silent:", "quiet:")]
    [InlineData("catalog/azure-machine-learning.yaml", "over: 10 GB, effect", "over: 10 GB, any-of: [small], effect")]
    [InlineData("dialogs/azure-machine-learning.yaml", "kind: yes-no", "kind: maybe")]
    [InlineData("dialogs/azure-machine-learning.yaml", "likelihood: 3", "likelihood: 0")]
    public async Task ASlipIsSeenByTheSchema(string file, string right, string wrong)
    {
        var path = Path.Combine(Repository.Root, file);
        var yaml = await File.ReadAllTextAsync(path);
        Assert.Contains(right, yaml, StringComparison.Ordinal);
        var schema = Path.Combine(
            Path.GetDirectoryName(path)!, file.StartsWith("catalog", StringComparison.Ordinal) ? "catalogue.schema.json" : "interview.schema.json");

        var errors = (await JsonSchema.FromFileAsync(schema)).Validate(YamlJson.From(yaml.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.NotEmpty(errors);
    }
}
