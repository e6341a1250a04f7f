using AdvisorBot.Storage;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Channels.BotFramework;

/// <summary>The endpoint that the channels of the Bot Framework, and its Emulator, call.</summary>
public static class BotFrameworkEndpoint
{
    const string DefaultAddress = "http://localhost:3978";

    public static IHostApplicationBuilder AddBotFramework(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            builder.Configuration,
            logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<IChannelSender, ChannelSender>();
        // The Emulator's default address, on this machine only; whoever wants to be reached from elsewhere says so.
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultAddress);
        return builder;
    }

    /// <summary>Takes activities at /api/messages. The Agents Playground asks with HEAD first whether anybody is there.</summary>
    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/messages", TakeAsync);
        endpoints.MapMethods("/api/messages", [HttpMethods.Head], () => TypedResults.Ok());
        return endpoints;
    }

    static async Task TakeAsync(HttpContext http, IBotFrameworkHttpAdapter adapter, TransactionalBot bot, Outbox outbox, ILogger<TransactionalBot> log)
    {
        var turn = new EndpointTurn(bot);
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, turn, http.RequestAborted);
        }
        catch (Exception exception) when (Refusal(exception) is { } refusal && !http.Response.HasStarted)
        {
            await RefuseAsync(http, refusal.Status, refusal.Code, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !http.Response.HasStarted)
        {
            var reference = TurnReference.New(Random.Shared);
            TurnLog.RequestFailed(log, reference, exception);
            await RefuseAsync(http, StatusCodes.Status500InternalServerError, "ServiceError", $"Something went wrong here. Reference {reference}.");
        }
        if (turn.ToDeliver is { } key)
        {
            // A client such as the Emulator shows replies that come during its request before the user's own message.
            http.Response.OnCompleted(() =>
            {
                outbox.Notify(key);
                return Task.CompletedTask;
            });
        }
    }

    static (int Status, string Code)? Refusal(Exception exception) => exception switch
    {
        StoreUnavailableException => (StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable"),
        TurnsBusyException => (StatusCodes.Status503ServiceUnavailable, "ServiceBusy"),
        InvalidActivityException => (StatusCodes.Status400BadRequest, "BadSyntax"),
        _ => null,
    };

    static async Task RefuseAsync(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = "2";
        await http.Response.WriteAsJsonAsync(new ErrorResponse(new Error(code, message)), http.RequestAborted);
    }

    /// <summary>One request's turn, which remembers what there is to deliver once the request is answered.</summary>
    sealed class EndpointTurn(TransactionalBot bot) : IBot
    {
        public ConversationKey? ToDeliver { get; private set; }

        public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            ToDeliver = await bot.RunForChannelAsync(turnContext, cancellationToken);
    }
}
