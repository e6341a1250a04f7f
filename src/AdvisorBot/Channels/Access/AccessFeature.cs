using AdvisorBot.Channels.Consultation;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Access;

/// <summary>Stands before all that programs may call.</summary>
static class AccessFeature
{
    /// <summary>The addresses that are for programs.</summary>
    static readonly PathString[] Guarded = ["/api/v1", "/mcp"];

    public static void AddProgramAccess(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddHttpClient(nameof(EntraTokens));
        builder.Services
            .AddSingleton<IValidateOptions<ApiOptions>, ApiOptionsCheck>()
            .AddSingleton<EntraTokens>()
            .AddSingleton<ApiLimits>()
            .AddSingleton<ApiGate>()
            .AddSingleton<Consultant>();
    }

    /// <summary>Goes after routing, before the endpoints: who may not call learns nothing of which there are.</summary>
    public static void UseProgramAccess(this WebApplication app) => app.Use(GuardAsync);

    public static void MapProgramAccess(this WebApplication app) => SignIn.Map(app);

    static async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        if (!Array.Exists(Guarded, path => context.Request.Path.StartsWithSegments(path)))
        {
            await next(context);
            return;
        }
        var problem = await context.RequestServices.GetRequiredService<ApiGate>().RefuseAsync(context) ?? await UnfitAsync(context);
        if (problem is null)
            await next(context);
        else
            await problem.ToResult(context).ExecuteAsync(context);
    }

    /// <summary>What no endpoint has to look at.</summary>
    static async ValueTask<ApiProblem?> UnfitAsync(HttpContext context)
    {
        if (context.GetEndpoint() is not { } endpoint)
            return ApiProblem.NoSuchAddress;
        if (endpoint.Metadata.GetMetadata<BodyLimit>() is not { MostBytes: var most } || !(context.Request.ContentLength > most))
            return null;
        // Thrown away: who still sends when the connection closes does not get to read why.
        await BoundedBody.ReadAsync(context.Request, context.RequestAborted);
        return ApiProblem.TooLarge(most);
    }
}
