using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Participants joined a meeting or left it.</summary>
public class MeetingParticipantsEventDetails
{
    public MeetingParticipantsEventDetails()
    {
    }

    public MeetingParticipantsEventDetails(IList<TeamsMeetingMember> members = default)
    {
        Members = members;
    }

    [JsonPropertyName("members"), JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)]
    public IList<TeamsMeetingMember> Members { get; } = [];
}
