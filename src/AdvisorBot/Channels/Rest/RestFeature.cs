using AdvisorBot.Channels.Access;
using AdvisorBot.Channels.Consultation;
using Microsoft.OpenApi;

namespace AdvisorBot.Channels.Rest;

/// <summary>The service as a program by REST, under /api/v1, described at /api/v1/openapi.json.</summary>
static class RestFeature
{
    /// <summary>A text of the most characters that are read, and answers to every question.</summary>
    public const int MostBytes = 64 * 1024;

    const string Base = "/api/v1";

    public static void AddRest(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, RestJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ConsultationJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AccessJson.Default);
            json.SerializerOptions.NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict;
        });
        builder.Services.AddOpenApi(document =>
        {
            document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            document.ShouldInclude = call => call.RelativePath?.StartsWith(Base[1..], StringComparison.Ordinal) == true;
            document.AddDocumentTransformer<DocumentNotes>();
            document.AddOperationTransformer<CallExamples>();
        });
    }

    public static void MapRest(this WebApplication app)
    {
        var api = app.MapGroup(Base);
        RestEndpoints.MapGuides(api);
        RestEndpoints.MapAdvice(api);
        api.MapOpenApi("/openapi.json");
    }
}
