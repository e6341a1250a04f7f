using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities from the channels of the Bot Framework over HTTP.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter for a bot without an app id.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = default)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(
        IConfiguration configuration,
        IHttpClientFactory httpClientFactory = default,
        ILogger logger = default)
        : this(
            new ConfigurationBotFrameworkAuthentication(
                configuration,
                httpClientFactory: httpClientFactory,
                logger: logger),
            logger)
    {
    }

    /// <summary>
    /// Answers 400 to what is no activity, 401 or 403 (without saying why) to who may not send it, 415 to what is not
    /// JSON, 503 while nobody can be authenticated, 501 to an invoke that the bot does not answer.
    /// </summary>
    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (await ReadActivityAsync(httpRequest, httpResponse, cancellationToken) is not { } activity
            || await AuthenticateAsync(httpRequest, httpResponse, activity, cancellationToken) is not { } caller)
            return;

        var answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken);
        await HttpHelper.WriteResponseAsync(httpResponse, answer);
    }

    async Task<Activity> ReadActivityAsync(HttpRequest request, HttpResponse response, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            response.Headers.Allow = HttpMethods.Post;
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return null;
        }

        if (!ActivityRequest.IsJson(request))
        {
            response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            await ActivityRequest.RefuseAsync(response, ErrorCodes.BadSyntax, "Send an activity as application/json in UTF-8.");
            return null;
        }

        try
        {
            var activity = await ActivityRequest.ReadAsync<Activity>(request, cancellationToken);
            if (ActivityRequest.MissingIn(activity) is not { } missing)
                return activity;

            AdapterLog.NoActivity(Logger, missing);
            response.StatusCode = StatusCodes.Status400BadRequest;
            await ActivityRequest.RefuseAsync(response, ErrorCodes.MissingProperty, missing);
        }
        catch (JsonException e)
        {
            var place = ActivityRequest.Place(e);
            AdapterLog.NoActivity(Logger, place);
            response.StatusCode = StatusCodes.Status400BadRequest;
            await ActivityRequest.RefuseAsync(response, ErrorCodes.BadSyntax, place);
        }

        return null;
    }

    async Task<AuthenticateRequestResult> AuthenticateAsync(
        HttpRequest request,
        HttpResponse response,
        Activity activity,
        CancellationToken cancellationToken)
    {
        try
        {
            var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(
                activity,
                request.Headers.Authorization.ToString(),
                cancellationToken);
            if (!IsAnonymous(result.ClaimsIdentity) || ActivityRequest.IsFromThisMachine(request))
                return result;

            AdapterLog.Stranger(Logger, request.HttpContext.Connection.RemoteIpAddress?.ToString());
            response.StatusCode = StatusCodes.Status403Forbidden;
        }
        catch (UnauthorizedAccessException e)
        {
            response.StatusCode = e is TokenRejectedException { IsForbidden: true }
                ? StatusCodes.Status403Forbidden
                : StatusCodes.Status401Unauthorized;
        }
        catch (SigningKeysUnavailableException e)
        {
            AdapterLog.NoKeys(Logger, e);
            response.Headers.RetryAfter = "60";
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }

        return null;
    }

    static bool IsAnonymous(ClaimsIdentity identity) =>
        identity is not { IsAuthenticated: true, AuthenticationType: not AuthenticationConstants.AnonymousAuthType };
}
