using AdvisorBot.Storage;
using AdvisorBot.Turns;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Answers with an error of the specification when a turn or the store fails; the client may send the same again.</summary>
sealed class DirectLineFailures : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (Exception error) when (error is StoreUnavailableException or TurnsBusyException && !context.HttpContext.Response.HasStarted)
        {
            return DirectLineRefusal.BotFailed.ToResult(context.HttpContext);
        }
    }
}
