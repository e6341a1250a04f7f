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
        app.UseSecurityHeaders(policies => policies
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddStrictTransportSecurityMaxAge()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
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
}
