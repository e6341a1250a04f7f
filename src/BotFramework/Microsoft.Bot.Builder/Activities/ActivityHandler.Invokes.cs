using System.Net;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>The answer 200 with a body, or with none.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    /// <summary>Answers an invoke; a name that nothing handles is answered with 501.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "adaptiveCard/action":
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, InvokeValues.AdaptiveCard(turnContext.Activity), cancellationToken));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();
                case "application/search":
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, InvokeValues.Search(turnContext.Activity), cancellationToken));
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <remarks>A bot that has sent the answer itself has the last word.</remarks>
    async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(As<IInvokeActivity>(turnContext), cancellationToken);
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
            await turnContext.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, cancellationToken);
    }

    /// <summary>Ends the handling of an invoke with an answer other than 200.</summary>
    protected class InvokeResponseException : Exception
    {
        readonly HttpStatusCode _statusCode;
        readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }

    /// <summary>Reads the values of the invokes that this class knows, and answers 400 to what cannot be one.</summary>
    static class InvokeValues
    {
        public static AdaptiveCardInvokeValue AdaptiveCard(IInvokeActivity activity)
        {
            var value = Read<AdaptiveCardInvokeValue>(activity);
            if (value.Action is null)
                throw BadRequest("Missing action property");
            if (value.Action.Type != "Action.Execute")
                throw BadRequest($"The action '{value.Action.Type}'is not supported.", "NotSupported");
            return value;
        }

        public static SearchInvokeValue Search(IInvokeActivity activity)
        {
            var value = Read<SearchInvokeValue>(activity);
            if (string.IsNullOrEmpty(value.Kind))
            {
                // Teams leaves the kind out of its type-ahead searches.
                if (activity.ChannelId != Connector.Channels.Msteams)
                    throw BadRequest("Missing kind property for search.");
                value.Kind = SearchInvokeTypes.Search;
            }
            if (string.IsNullOrEmpty(value.QueryText))
                throw BadRequest("Missing queryText property for search.");
            return value;
        }

        static T Read<T>(IInvokeActivity activity)
            where T : class
        {
            if (activity.Value is null)
                throw BadRequest("Missing value property");
            return WireJson.TryConvert<T>(activity.Value, out var value) && value is not null
                ? value
                : throw BadRequest("Value property is not properly formed");
        }

        static InvokeResponseException BadRequest(string message, string code = "BadRequest")
            => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.BadRequest,
                Type = "application/vnd.microsoft.error",
                Value = new Error { Code = code, Message = message },
            });
    }
}
