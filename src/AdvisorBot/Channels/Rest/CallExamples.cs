using System.Text.Json.Nodes;
using AdvisorBot.Channels.Consultation;
using AdvisorBot.Dialogs.Guides;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AdvisorBot.Channels.Rest;

/// <summary>Examples of calls, made of the first guide: whoever sends them gets an answer.</summary>
sealed class CallExamples(Consultant consultant) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var edition = consultant.Find(consultant.GuideIds[0], consultant.Languages[0])!;
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            parameter.Example = parameter.Name == "tool" ? edition.Advisor.Catalogue.Tools[0].Id : edition.Advisor.Catalogue.Id;
        operation.Parameters ??= [];
        operation.Parameters.Add(Language());
        if (operation.RequestBody?.Content is { } content)
        {
            foreach (var body in content.Values)
                body.Example = Body(operation.OperationId!, edition);
        }
        return Task.CompletedTask;
    }

    OpenApiParameter Language() => new()
    {
        Name = RestCall.Language,
        In = ParameterLocation.Query,
        Description = "The language of the texts; else the first of the header Accept-Language that the service speaks, or English.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. consultant.Languages.Select(language => (JsonNode)language)] },
    };

    static JsonObject Body(string call, Edition edition)
    {
        var tools = edition.Advisor.Catalogue.Tools;
        return call switch
        {
            "findGuides" => new() { ["text"] = Sentence(edition) },
            "advise" => new() { ["answers"] = Answers(edition), ["text"] = Sentence(edition) },
            "ask" => new() { ["question"] = $"{tools[0].Name}?", ["answers"] = Answers(edition) },
            "compare" => new() { ["tools"] = new JsonArray(tools[0].Id, tools[1].Id), ["answers"] = Answers(edition) },
            _ => new() { ["answers"] = Answers(edition) },
        };
    }

    static string Sentence(Edition edition) => edition.Advisor.Catalogue.Examples.FirstOrDefault() ?? edition.Advisor.Catalogue.TopicName;

    /// <summary>The likeliest answers to the first questions.</summary>
    static JsonObject Answers(Edition edition) => new(
        edition.Advisor.Interview.Questions.Take(2)
            .Select(question => KeyValuePair.Create(question.Id, (JsonNode?)question.Choices.MaxBy(choice => choice.Likelihood)!.Id)));
}
