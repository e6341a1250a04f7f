using AdvisorBot.Channels.Access;
using Microsoft.Extensions.Options;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Server;

namespace AdvisorBot.Channels.Mcp;

/// <summary>The service as tools and resources of other assistants, by the Model Context Protocol: at /mcp, and over standard input and output.</summary>
static class McpFeature
{
    /// <summary>A text of the most characters that are read, and answers to every question.</summary>
    const int MostBytes = 64 * 1024;

    const string Address = "/mcp";

    public static void AddMcp(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<McpTools>().AddSingleton<McpResources>().AddSingleton<IConfigureOptions<McpServerOptions>, McpSetup>();
        // Each call brings all it is about, so that any replica takes it and nothing is kept for anybody.
        builder.Services.AddMcpServer().WithHttpTransport(http =>
        {
            http.SessionMode = HttpServerSessionMode.Stateless;
            // Asked for at all, the options are made anew for every call, and so name the guides of now.
            http.ConfigureSessionOptions = (_, _, _) => Task.CompletedTask;
        });
    }

    public static void MapMcp(this WebApplication app)
    {
        app.MapMcp(Address).TakesAtMost(MostBytes);
        app.MapMethods(Address, [HttpMethods.Get, HttpMethods.Delete], RefuseOthers).ExcludeFromDescription();
    }

    /// <summary>Serves the program that started this one, until it closes the input.</summary>
    public static async Task ServeOverStandardInputAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var options = services.GetRequiredService<IOptions<McpServerOptions>>().Value;
        var logs = services.GetRequiredService<ILoggerFactory>();
        await using var transport = new StdioServerTransport(options, logs);
        // The output belongs to the protocol: a stray word would end the conversation.
        Console.SetOut(Console.Error);
        await using var server = McpServer.Create(transport, options, logs, services);
        await server.RunAsync(cancellationToken);
    }

    static IResult RefuseOthers(HttpContext context)
    {
        context.Response.Headers.Allow = HttpMethods.Post;
        return ApiProblem.PostOnly.ToResult(context);
    }
}
