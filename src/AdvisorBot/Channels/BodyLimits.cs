using Microsoft.AspNetCore.Http.Features;

namespace AdvisorBot.Channels;

/// <summary>Gives every endpoint the bound that it names, and those that name none a body of nothing.</summary>
static class BodyLimits
{
    public static TBuilder TakesAtMost<TBuilder>(this TBuilder endpoint, int bytes)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new BodyLimit(bytes));

    /// <summary>Goes after routing, before the endpoints.</summary>
    public static void UseBodyLimits(this IApplicationBuilder app) => app.Use(BoundAsync);

    static Task BoundAsync(HttpContext context, RequestDelegate next)
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>();
        // Holds for what nobody reads, too, which the server would take in and throw away otherwise.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = limit?.MostBytes ?? 0;
        if (limit is not null || context.GetEndpoint() is not RouteEndpoint || !HasBody(context.Request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Response.Headers.Connection = "close";
        return context.Response.WriteAsync("This address takes no body.", context.RequestAborted);
    }

    static bool HasBody(HttpRequest request) => request.ContentLength is > 0 || request.Headers.TransferEncoding.Count > 0;
}
