using AdvisorBot.Storage;
using AdvisorBot.Turns;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Answers with an error of the specification when a turn or the store fails; the client may send the same again.</summary>
sealed class DirectLineFailures(StoreTrouble trouble) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (StoreUnavailableException failure) when (!context.HttpContext.Response.HasStarted)
        {
            return DirectLineRefusal.StoreFailed(trouble.Report(failure)).ToResult(context.HttpContext);
        }
        catch (TurnsBusyException) when (!context.HttpContext.Response.HasStarted)
        {
            return DirectLineRefusal.BotFailed.ToResult(context.HttpContext);
        }
    }
}
