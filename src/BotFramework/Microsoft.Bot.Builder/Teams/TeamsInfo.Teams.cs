using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

public static partial class TeamsInfo
{
    /// <summary>Name, id and numbers of a team: the turn's, unless another is named.</summary>
    /// <exception cref="InvalidOperationException">The turn is in no team and none is named.</exception>
    public static Task<TeamDetails> GetTeamDetailsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
        => AskAsync<TeamDetails>(turnContext, null, cancellationToken, "v3", "teams", TeamOf(turnContext, teamId));

    /// <summary>The channels of a team: the turn's, unless another is named.</summary>
    /// <exception cref="InvalidOperationException">The turn is in no team and none is named.</exception>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
        => (await AskAsync<ConversationList>(turnContext, null, cancellationToken, "v3", "teams", TeamOf(turnContext, teamId), "conversations")).Conversations;

    /// <summary>What Teams knows of a meeting: the turn's, unless another is named.</summary>
    /// <exception cref="InvalidOperationException">The turn is in no meeting and none is named.</exception>
    public static Task<MeetingInfo> GetMeetingInfoAsync(ITurnContext turnContext, string meetingId = null, CancellationToken cancellationToken = default)
        => AskAsync<MeetingInfo>(turnContext, null, cancellationToken, "v1", "meetings", MeetingOf(turnContext, meetingId));

    /// <summary>Who takes part in a meeting and how: the sender of the activity, unless somebody else is named by the id in the directory.</summary>
    /// <exception cref="InvalidOperationException">Meeting, participant or tenant is neither named nor told by the turn.</exception>
    public static Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(ITurnContext turnContext, string meetingId = null, string participantId = null, string tenantId = null, CancellationToken cancellationToken = default)
    {
        meetingId = MeetingOf(turnContext, meetingId);
        participantId ??= turnContext.Activity.From?.AadObjectId ?? throw new InvalidOperationException("GetMeetingParticipantAsync needs a participantId or an activity from a user of the directory.");
        tenantId ??= turnContext.Activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id ?? throw new InvalidOperationException("GetMeetingParticipantAsync needs a tenantId or an activity that tells it.");
        return AskAsync<TeamsMeetingParticipant>(turnContext, $"?tenantId={Uri.EscapeDataString(tenantId)}", cancellationToken, "v1", "meetings", meetingId, "participants", participantId);
    }

    static string MeetingOf(ITurnContext turnContext, string meetingId)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return meetingId ?? turnContext.Activity.TeamsGetMeetingInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of a MS Teams Meeting.");
    }

    static async Task<T> AskAsync<T>(ITurnContext turnContext, string query, CancellationToken cancellationToken, params string[] path)
    {
        if (turnContext.TurnState.Get<IConnectorClient>() is not ConnectorClient client)
            throw new InvalidOperationException("This method requires a connector client.");
        using var response = await client.Pipeline.SendAsync<T>(
            new ConnectorCall(HttpMethod.Get, ConnectorCall.AddressOf(client.BaseUri, query, path), null, null), cancellationToken);
        return response.Body;
    }
}
