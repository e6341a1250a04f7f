using AdvisorBot.Storage;
using AdvisorBot.Turns;

namespace AdvisorBot.Channels;

/// <summary>
/// Answers what no endpoint has answered: the store away, a request that broke off, a host that is none. None of it is
/// worth a stack in the log; what nobody has foreseen is, and outside it has a reference only.
/// </summary>
static partial class RequestFaults
{
    public static void UseRequestFaults(this WebApplication app)
    {
        var lines = new LogAllowance<int>(app.Services.GetRequiredService<TimeProvider>());
        app.Use((context, next) => AnswerAsync(context, next, lines));
    }

    static async Task AnswerAsync(HttpContext context, RequestDelegate next, LogAllowance<int> lines)
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
            Tell(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestFaults)), bad, lines);
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

    static void Tell(ILogger log, BadHttpRequestException bad, LogAllowance<int> lines)
    {
        if (lines.Take(bad.StatusCode) is not { } unsaid)
            return;
        BadRequest(log, bad.StatusCode, bad.Message);
        if (unsaid > 0)
            Unsaid(log, unsaid, bad.StatusCode);
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

    [LoggerMessage(2, LogLevel.Information, "{Unsaid} more were broken off with {Status} before, without a line each")]
    static partial void Unsaid(ILogger log, int unsaid, int status);
}
