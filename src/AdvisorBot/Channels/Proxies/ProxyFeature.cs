using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.Proxies;

/// <summary>The service behind proxies that end TLS, add a prefix, or stand in a row.</summary>
static class ProxyFeature
{
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ProxyOptions>().Bind(builder.Configuration.GetSection(ProxyOptions.Section)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ProxyOptions>, ProxyOptionsCheck>();
    }

    /// <summary>Goes before everything that looks at an address, a scheme, a host or a path.</summary>
    public static void UseProxies(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<ProxyOptions>>().Value;
        if (options.Trusted.Length > 0)
        {
            var headers = new ForwardedHeadersOptions
            {
                ForwardedHeaders =
                    ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedPrefix,
                // As many as stand in a row; the first that is not trusted is the caller.
                ForwardLimit = null,
            };
            headers.KnownProxies.Clear();
            headers.KnownIPNetworks.Clear();
            foreach (var network in options.Trusted.SelectMany(text => TrustedNetworks.Read(text)!))
                headers.KnownIPNetworks.Add(network);
            app.UseForwardedHeaders(headers);
        }
        if (options.PathBase.Length > 0)
            app.UsePathBase(options.PathBase);
    }
}
