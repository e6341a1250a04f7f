using AdvisorBot.Storage;
using AdvisorBot.Turns;

namespace AdvisorBot.Channels;

/// <summary>
/// Answers what no endpoint has answered: the store away, a request that broke off, a host that is none. None of it is
/// worth a stack in the log; what nobody has foreseen is, and outside it has a reference only.
/// </summary>
static partial class RequestFaults
{
    public static void UseRequestFaults(this WebApplication app) => app.Use(AnswerAsync);

    static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            if (!HasHost(context.Request))
                throw new BadHttpRequestException("The header Host names no host.");
            await next(context);
        }
        catch (StoreUnavailableException failure) when (!context.Response.HasStarted)
        {
            context.Response.Headers.RetryAfter = "2";
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, context.RequestServices.GetRequiredService<StoreTrouble>().Report(failure));
        }
        catch (BadHttpRequestException bad)
        {
            BadRequest(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestFaults)), bad.StatusCode, bad.Message);
            if (!context.Response.HasStarted)
                await RefuseAsync(context, bad.StatusCode, bad.Message);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked does not wait for an answer any more.
        }
        catch (Exception unforeseen) when (!context.Response.HasStarted)
        {
            var reference = TurnReference.New(Random.Shared);
            TurnLog.RequestFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestFaults)), reference, unforeseen);
            await RefuseAsync(context, StatusCodes.Status500InternalServerError, $"Something went wrong here. Reference {reference}.");
        }
    }

    /// <summary>Addresses are made of it. Probes of old do without.</summary>
    static bool HasHost(HttpRequest request) =>
        request.Host.HasValue ? Uri.TryCreate($"http://{request.Host}/", UriKind.Absolute, out _) : request.Path.StartsWithSegments("/health");

    static Task RefuseAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }

    [LoggerMessage(1, LogLevel.Information, "A request was broken off with {Status}: {Reason}")]
    static partial void BadRequest(ILogger log, int status, string reason);
}
