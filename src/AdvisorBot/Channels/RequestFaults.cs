using AdvisorBot.Storage;
using AdvisorBot.Turns;

namespace AdvisorBot.Channels;

/// <summary>Answers what no endpoint has answered: the store away, or a request that broke off. None of it is worth a stack in the log.</summary>
static partial class RequestFaults
{
    public static void UseRequestFaults(this WebApplication app) => app.Use(AnswerAsync);

    static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
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
    }

    static Task RefuseAsync(HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence, context.RequestAborted);
    }

    [LoggerMessage(1, LogLevel.Information, "A request was broken off with {Status}: {Reason}")]
    static partial void BadRequest(ILogger log, int status, string reason);
}
