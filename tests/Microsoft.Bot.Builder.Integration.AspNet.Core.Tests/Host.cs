using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Tests;

/// <summary>A web host with one bot at <c>/api/messages</c>, put together as bots are.</summary>
sealed class Host : IAsyncDisposable
{
    readonly WebApplication app;

    Host(WebApplication app) => this.app = app;

    public HttpClient Client => app.GetTestClient();

    public TestServer Server => app.GetTestServer();

    public static async Task<Host> StartAsync(IBot bot, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(bot);
        builder.Services.AddSingleton<Connector.Authentication.BotFrameworkAuthentication>(
            services => new ConfigurationBotFrameworkAuthentication(services.GetRequiredService<IConfiguration>()));
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(
            services => new CloudAdapter(services.GetRequiredService<Connector.Authentication.BotFrameworkAuthentication>()));
        var app = builder.Build();
        app.UseRouting();
        app.Map(
            "/api/messages",
            (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await app.StartAsync();
        return new Host(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
