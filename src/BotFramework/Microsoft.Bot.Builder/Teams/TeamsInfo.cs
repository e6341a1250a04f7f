using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the team, the meeting and the members of the conversation of a turn.</summary>
public static partial class TeamsInfo
{
    /// <summary>All members of the team or, outside a team, of the conversation.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.TeamsGetTeamInfo()?.Id is { } team
            ? GetTeamMembersAsync(turnContext, team, cancellationToken)
            : MembersAsync(turnContext, turnContext.Activity.Conversation?.Id, cancellationToken);
    }

    /// <exception cref="InvalidOperationException">The turn is in no team and none is named.</exception>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
        => MembersAsync(turnContext, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>Members of the team or, outside a team, of the conversation, page by page.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(ITurnContext turnContext, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.TeamsGetTeamInfo()?.Id is { } team
            ? GetPagedTeamMembersAsync(turnContext, team, continuationToken, pageSize, cancellationToken)
            : PageAsync(turnContext, turnContext.Activity.Conversation?.Id, pageSize, continuationToken, cancellationToken);
    }

    /// <exception cref="InvalidOperationException">The turn is in no team and none is named.</exception>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(ITurnContext turnContext, string teamId = null, string continuationToken = null, int? pageSize = null, CancellationToken cancellationToken = default)
        => PageAsync(turnContext, TeamOf(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    /// <summary>A member of the team or, outside a team, of the conversation.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.TeamsGetTeamInfo()?.Id is { } team
            ? GetTeamMemberAsync(turnContext, userId, team, cancellationToken)
            : MemberAsync(turnContext, userId, turnContext.Activity.Conversation?.Id, cancellationToken);
    }

    /// <exception cref="InvalidOperationException">The turn is in no team and none is named.</exception>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
        => MemberAsync(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>Starts a conversation in a channel of a team with an activity.</summary>
    /// <returns>How to continue the conversation, and the activity's id.</returns>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(turnContext.Activity);
        ArgumentException.ThrowIfNullOrEmpty(teamsChannelId);
        ConversationReference reference = null;
        string activityId = null;
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            null,
            parameters,
            (created, _) =>
            {
                reference = created.Activity.GetConversationReference();
                activityId = created.Activity.Id;
                return Task.CompletedTask;
            },
            cancellationToken);
        return new(reference, activityId);
    }

    static string TeamOf(ITurnContext turnContext, string teamId)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");
    }

    static async Task<TeamsPagedMembersResult> PageAsync(ITurnContext turnContext, string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var page = await ClientOf(turnContext, conversationId).Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    static async Task<IEnumerable<TeamsChannelAccount>> MembersAsync(ITurnContext turnContext, string conversationId, CancellationToken cancellationToken)
    {
        var members = await ClientOf(turnContext, conversationId).Conversations.GetConversationMembersAsync(conversationId, cancellationToken);
        return members.Select(member => WireJson.Convert<TeamsChannelAccount>(member)).ToList();
    }

    static async Task<TeamsChannelAccount> MemberAsync(ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        var conversations = ClientOf(turnContext, conversationId).Conversations;
        if (conversations is not Conversations ours)
            throw new InvalidOperationException("The connector client of the turn cannot ask for one member.");
        return WireJson.Convert<TeamsChannelAccount>(await ours.GetConversationMemberAsync(userId, conversationId, cancellationToken));
    }

    static IConnectorClient ClientOf(ITurnContext turnContext, string conversationId)
    {
        if (conversationId is null)
            throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
        return turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");
    }
}
