using System.Net.Mime;
using AdvisorBot.Channels.Access;

namespace AdvisorBot.Channels.Rest;

/// <summary>What the OpenAPI document says of a call, where the code does not tell.</summary>
static class RestDescription
{
    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder call)
        where T : notnull => call.Accepts<T>(MediaTypeNames.Application.Json).TakesAtMost(RestFeature.MostBytes);

    public static void Describe<T>(this RouteHandlerBuilder call, string id, string tag, string summary) =>
        call.WithName(id).WithTags(tag).WithSummary(summary)
            .Produces<T>(StatusCodes.Status200OK, MediaTypeNames.Application.Json)
            .Produces<ApiProblem>(StatusCodes.Status400BadRequest, ApiProblem.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status401Unauthorized, ApiProblem.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status404NotFound, ApiProblem.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status429TooManyRequests, ApiProblem.ContentType);
}
