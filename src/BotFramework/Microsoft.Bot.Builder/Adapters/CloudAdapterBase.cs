using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>An adapter for the channels of the Bot Framework; how requests come in is up to the class that derives from it.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    protected ILogger Logger { get; }

    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Sends activities one after another; an invoke's answer is kept for the HTTP response, a trace goes to the Emulator only.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        BotAssert.AnyActivity(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = null;
            responses[i] = await SendAsync(turnContext, activity, cancellationToken) ?? new ResourceResponse(activity.Id ?? string.Empty);
        }
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return ClientOf(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return ClientOf(turnContext).Conversations.DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);
    }

    /// <summary>The connector of a streaming connection, for adapters that have any.</summary>
    protected virtual ConnectorFactory GetStreamingConnectorFactory(Activity activity) => throw new NotImplementedException();

    /// <summary>Checks the authorization header of a request and runs the turn of its activity.</summary>
    /// <exception cref="UnauthorizedAccessException">The header does not prove who sent the activity.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken);
    }

    /// <summary>Runs the turn of an activity whose sender is known; the answer goes into the HTTP response, if there is one.</summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        var factory = authenticateRequestResult.ConnectorFactory;
        var client = await factory.CreateAsync(activity.ServiceUrl, authenticateRequestResult.Audience, cancellationToken);
        var userTokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(authenticateRequestResult.ClaimsIdentity, cancellationToken);
        using var context = CreateTurnContext(activity, authenticateRequestResult.ClaimsIdentity, authenticateRequestResult.Audience, client, userTokens, callback, factory);
        await RunPipelineAsync(context, callback, cancellationToken);
        return AnswerOf(context);
    }

    static IConnectorClient ClientOf(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("The turn has no connector client: it was not started by this adapter.");

    static InvokeResponse AnswerOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new() { Status = 200, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        if (context.Activity.Type != ActivityTypes.Invoke)
            return null;
        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse ?? new() { Status = 501 };
    }

    async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToDouble(activity.Value, System.Globalization.CultureInfo.InvariantCulture)), Clock, cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            default:
                var conversations = ClientOf(turnContext).Conversations;
                return string.IsNullOrWhiteSpace(activity.ReplyToId)
                    ? await conversations.SendToConversationAsync(activity, cancellationToken)
                    : await conversations.ReplyToActivityAsync(activity, cancellationToken);
        }
    }

    TurnContext CreateTurnContext(Activity activity, ClaimsIdentity identity, string scope, IConnectorClient client, UserTokenClient userTokens, BotCallbackHandler callback, ConnectorFactory factory)
    {
        var context = new TurnContext(this, activity);
        var state = context.TurnState;
        state.Set<System.Security.Principal.IIdentity>(BotIdentityKey, identity);
        state.Set(client);
        state.Set(userTokens);
        state.Set(callback);
        state.Set(factory);
        state.Set(OAuthScopeKey, scope);
        return context;
    }
}
