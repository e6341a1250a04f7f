using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Access;

/// <summary>Tells clients that can sign people in by themselves where to do so (RFC 9728); nothing where no tenant is set up.</summary>
static class SignIn
{
    const string Address = "/.well-known/oauth-protected-resource";

    public static void Map(WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ApiOptions>>().Value.EntraTenant is null)
            return;
        // Clients append the path of what they want to call.
        app.MapGet(Address, Describe).ExcludeFromDescription();
        app.MapGet(Address + "/{*path}", Describe).ExcludeFromDescription();
    }

    /// <summary>What a refusal says of how to get in.</summary>
    public static string Challenge(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<ApiOptions>>().Value.EntraTenant is null
            ? "Bearer"
            : $"Bearer resource_metadata=\"{Absolute(context.Request, Address + context.Request.Path)}\"";

    static IResult Describe(HttpContext context, IOptions<ApiOptions> options, string path = "mcp")
    {
        var settings = options.Value;
        var audience = settings.EntraAudiences.FirstOrDefault(one => one.Contains("://", StringComparison.Ordinal)) ?? $"api://{settings.EntraAudiences[0]}";
        return Results.Json(
            new ProtectedResource(
                Absolute(context.Request, $"/{path}"), [$"{settings.EntraLogin.TrimEnd('/')}/{settings.EntraTenant}/v2.0"],
                [$"{audience}/{settings.EntraPermission ?? ".default"}"], ["header"]),
            AccessJson.Default.ProtectedResource);
    }

    static string Absolute(HttpRequest request, string path) => UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, path);
}
