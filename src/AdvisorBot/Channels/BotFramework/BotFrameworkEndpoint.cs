using AdvisorBot.Channels.BotFramework.Authentication;
using AdvisorBot.Storage;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AdvisorBot.Channels.BotFramework;

/// <summary>
/// The endpoint that the channels of the Bot Framework, and its Emulator, call. It does without the SDK's CloudAdapter,
/// which makes a connector client for every activity and reads bodies by reflection; who may speak, the SDK decides.
/// </summary>
public static class BotFrameworkEndpoint
{
    const string DefaultAddress = "http://localhost:3978";

    public static IHostApplicationBuilder AddBotFramework(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddHttpClient();
        services.TryAddSingleton<ServiceClientCredentialsFactory>(_ =>
            new ConfigurationServiceClientCredentialFactory(BotRegistration.WithType(builder.Configuration)));
        services.AddSingleton<CallerAuthentication>();
        services.AddSingleton<IChannelSender, ChannelSender>();
        // The Emulator's default address, on this machine only; whoever wants to be reached from elsewhere says so.
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls(DefaultAddress);
        return builder;
    }

    /// <summary>Takes activities at /api/messages. The Agents Playground asks with HEAD first whether anybody is there.</summary>
    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder endpoints)
    {
        // Settings that contradict each other stop the service at its start, not at its first caller.
        _ = endpoints.ServiceProvider.GetRequiredService<CallerAuthentication>();
        endpoints.MapPost("/api/messages", TakeAsync).TakesAtMost(ActivityRequest.LargestBody);
        endpoints.MapMethods("/api/messages", [HttpMethods.Head], () => TypedResults.Ok());
        return endpoints;
    }

    static async Task TakeAsync(
        HttpContext http,
        CallerAuthentication callers,
        TransactionalBot bot,
        Outbox outbox,
        StoreTrouble trouble,
        ILogger<TransactionalBot> log)
    {
        try
        {
            if (!ActivityRequest.IsJson(http.Request))
            {
                await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, ErrorCodes.BadSyntax, "Send an activity as application/json in UTF-8.");
                return;
            }
            var activity = await ActivityRequest.ReadAsync(http.Request);
            // Who calls is what the token says, whatever the activity claims.
            activity.CallerId = (await callers.AuthenticateAsync(http.Request, activity)).CallerId;
            var turn = await bot.RunForChannelAsync(activity);
            await AnswerAsync(http, activity, turn);
            // A client such as the Emulator shows replies that come during its request before the user's own message.
            if (turn.ToDeliver is { } key)
                http.Response.OnCompleted(() => Notify(outbox, key));
        }
        catch (CallerRefusedException refusal)
        {
            http.Response.StatusCode = refusal.IsForbidden ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized;
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !http.Response.HasStarted)
        {
            await RefuseAsync(http, exception, trouble, log);
        }
    }

    /// <summary>The answer to an invoke is the bot's; who expects replies gets them; everybody else hears that it is taken.</summary>
    static async Task AnswerAsync(HttpContext http, Activity activity, ChannelTurn turn)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            var answer = turn.Replies.FirstOrDefault(reply => reply.Type == ActivityTypesEx.InvokeResponse)?.Value as InvokeResponse;
            http.Response.StatusCode = answer?.Status ?? StatusCodes.Status501NotImplemented;
            if (answer?.Body is { } body)
                await WriteAsync(http, body);
        }
        else if (activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            await WriteAsync(http, new ExpectedReplies([.. turn.Replies]));
        }
    }

    static Task Notify(Outbox outbox, ConversationKey key)
    {
        outbox.Notify(key);
        return Task.CompletedTask;
    }

    static async Task RefuseAsync(HttpContext http, Exception exception, StoreTrouble trouble, ILogger log)
    {
        var (status, code) = exception switch
        {
            StoreUnavailableException => (StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable"),
            TurnsBusyException => (StatusCodes.Status503ServiceUnavailable, "ServiceBusy"),
            KeysUnavailableException => (StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable"),
            InvalidActivityException { IsIncomplete: true } => (StatusCodes.Status400BadRequest, ErrorCodes.MissingProperty),
            InvalidActivityException => (StatusCodes.Status400BadRequest, ErrorCodes.BadSyntax),
            BadHttpRequestException bad => (bad.StatusCode, ErrorCodes.BadSyntax),
            _ => (StatusCodes.Status500InternalServerError, ErrorCodes.ServiceError),
        };
        var message = exception is StoreUnavailableException failure ? trouble.Report(failure) : exception.Message;
        if (status == StatusCodes.Status500InternalServerError)
        {
            var reference = TurnReference.New(Random.Shared);
            TurnLog.RequestFailed(log, reference, exception);
            message = $"Something went wrong here. Reference {reference}.";
        }
        if (status == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = exception is KeysUnavailableException ? "60" : "2";
        await RefuseAsync(http, status, code, message);
    }

    static Task RefuseAsync(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        return WriteAsync(http, new ErrorResponse(new Error(code, message)));
    }

    static async Task WriteAsync(HttpContext http, object body)
    {
        var json = BotJson.WriteValue(body);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = json.Length;
        await http.Response.Body.WriteAsync(json, http.RequestAborted);
    }
}
