using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class MeetingEventDetails : MeetingDetailsBase
{
    [JsonPropertyName("MeetingType")]
    public string MeetingType { get; set; }
}
