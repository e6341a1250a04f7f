using AdvisorBot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.WebChat;

/// <summary>
/// The security headers of every answer. One exception to a strict content security policy: Web Chat styles itself with
/// style elements and attributes made at run time, so inline styles are allowed; scripts never are.
/// </summary>
static class WebChatHeaders
{
    public static void UseWebChatHeaders(this WebApplication app)
    {
        var origins = app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.AllowedOrigins;
        app.Use(KeepOutOfCaches);
        app.UseSecurityHeaders(policies => policies
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddStrictTransportSecurityMaxAge()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            // The embed script is there for pages of other origins.
            .AddCrossOriginResourcePolicy(policy => policy.CrossOrigin())
            .AddContentSecurityPolicy(policy =>
            {
                policy.AddDefaultSrc().None();
                policy.AddScriptSrc().Self();
                policy.AddStyleSrc().Self().UnsafeInline();
                // Web Chat draws its icons from data: and blob: addresses of its own making.
                policy.AddImgSrc().Self().Data().Blob();
                policy.AddConnectSrc().Self();
                policy.AddBaseUri().None();
                policy.AddFormAction().None();
                policy.AddObjectSrc().None();
                // Which pages may show the chat in a frame.
                policy.AddFrameAncestors().Self().From(origins);
            }));
    }

    /// <summary>What belongs to one person, and every answer to a program, is kept by no cache.</summary>
    static Task KeepOutOfCaches(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/chat")
            || context.Request.Path.StartsWithSegments("/v3")
            || context.Request.Path.StartsWithSegments("/api"))
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.OnStarting(ForThisOriginOnly, context.Response);
        }
        return next(context);
    }

    /// <summary>Other sites read of it what CORS lets them, and load nothing into their pages past that. Comes after the policy for all answers.</summary>
    static Task ForThisOriginOnly(object response)
    {
        ((HttpResponse)response).Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
