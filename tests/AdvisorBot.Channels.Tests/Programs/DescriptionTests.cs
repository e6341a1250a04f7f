using System.Net;
using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests.Programs;

/// <summary>The OpenAPI document says what is so: its examples are sent, and what comes back has the form it describes.</summary>
public class DescriptionTests(Service service) : IClassFixture<Service>
{
    readonly Caller _caller = new(service);

    [Fact]
    public async Task EveryExampleIsAnsweredInTheFormThatIsDescribed()
    {
        var document = await Caller.JsonOf(await _caller.GetAsync("/api/v1/openapi.json"), HttpStatusCode.OK);
        var calls = document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(call => (Path: path.Key, Method: call.Key, Call: call.Value!))).ToList();

        Assert.True(calls.Count >= 9);
        foreach (var (path, method, call) in calls)
        {
            var address = call["parameters"]!.AsArray().Where(parameter => (string)parameter!["in"]! == "path")
                .Aggregate(path, (all, parameter) => all.Replace($"{{{parameter!["name"]}}}", (string)parameter["example"]!, StringComparison.Ordinal));
            var body = call["requestBody"]?["content"]?["application/json"]?["example"]?.ToJsonString();
            Assert.Equal(method == "post", body is not null);

            using var response = await _caller.SendAsync(new HttpMethod(method.ToUpperInvariant()), address, body);

            var answer = await Caller.JsonOf(response, HttpStatusCode.OK);
            Check(answer, call["responses"]!["200"]!["content"]!["application/json"]!["schema"]!, document, $"{method} {path}");
        }
    }

    [Fact]
    public async Task EveryFieldIsExplainedAndNoOtherAddressIsDescribed()
    {
        var document = await Caller.JsonOf(await _caller.GetAsync("/api/v1/openapi.json"), HttpStatusCode.OK);

        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        Assert.All(document["paths"]!.AsObject(), path => Assert.StartsWith("/api/v1/", path.Key, StringComparison.Ordinal));
        Assert.All(document["components"]!["schemas"]!.AsObject(), schema => Assert.NotEmpty((string)schema.Value!["description"]!));
        Assert.Equal("bearer", (string)document["components"]!["securitySchemes"]!["bearer"]!["scheme"]!);
    }

    /// <summary>As much of JSON schema as the document uses.</summary>
    static void Check(JsonNode? value, JsonNode schema, JsonNode document, string at)
    {
        if (schema["$ref"] is { } reference)
        {
            Check(value, document["components"]!["schemas"]![((string)reference!).Split('/')[^1]]!, document, at);
            return;
        }
        if (schema["oneOf"] is JsonArray several)
        {
            var fitting = several.First(one => (value is null) == ((string?)one!["type"] == "null"));
            if (value is not null)
                Check(value, fitting!, document, at);
            return;
        }
        var types = schema["type"] is JsonArray list ? list.Select(type => (string)type!).ToList() : [(string)schema["type"]!];
        Assert.True(
            types.Contains(TypeOf(value)) || (types.Contains("number") && TypeOf(value) == "integer"),
            $"{at} is {TypeOf(value)}, not {string.Join('|', types)}");
        if (value is JsonArray items)
            Assert.All(items, item => Check(item, schema["items"]!, document, $"{at}[]"));
        if (value is not JsonObject fields)
            return;
        Assert.All(schema["required"]?.AsArray() ?? [], name => Assert.True(fields.ContainsKey((string)name!), $"{at} has no {name}"));
        foreach (var (name, field) in fields)
        {
            Assert.True(schema["properties"]?[name] is not null, $"{at}.{name} is not described");
            Check(field, schema["properties"]![name]!, document, $"{at}.{name}");
        }
    }

    static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => value.ToString().Contains('.') ? "number" : "integer",
        System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
        System.Text.Json.JsonValueKind.Array => "array",
        _ => "object",
    };
}
