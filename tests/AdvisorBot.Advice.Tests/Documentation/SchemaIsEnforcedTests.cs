using System.Text.Json;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Documentation;

/// <summary>Editors are told the rules by the schema, everybody else by the loader: the two must not differ.</summary>
public class SchemaIsEnforcedTests
{
    [Theory]
    [InlineData("catalog/coffee.yaml", "catalog/catalogue.schema.json")]
    [InlineData("catalog/coffee.de.yaml", "catalog/catalogue-translation.schema.json")]
    [InlineData("dialogs/coffee.yaml", "dialogs/interview.schema.json")]
    [InlineData("dialogs/coffee.de.yaml", "dialogs/interview-translation.schema.json")]
    public void WhatTheSchemaRefusesTheLoaderRefuses(string file, string schema)
    {
        using var rules = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, schema)));
        var spoilt = new Spoiling(rules.RootElement, DocumentedExample.Files[file]).All();

        var passed = spoilt.Where(one => DocumentedExample.Load((name, text) => name == file ? one.Text : text).Problems.IsEmpty).Select(one => one.What);

        Assert.InRange(spoilt.Count, 20, 1000);
        Assert.Empty(passed);
    }
}
