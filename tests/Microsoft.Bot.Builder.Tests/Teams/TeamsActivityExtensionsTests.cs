using System.Text.Json;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Tests.Teams;

public class TeamsActivityExtensionsTests
{
    [Fact]
    public void TheChannelDataTellsTeamChannelAndMeeting()
    {
        var activity = new Activity
        {
            ChannelData = JsonElement.Parse("""{"team":{"id":"t"},"channel":{"id":"c"},"meeting":{"id":"m"},"settings":{"selectedChannel":{"id":"s"}},"onBehalfOf":[{"mri":"u"}]}"""),
        };

        Assert.Equal("t", activity.TeamsGetTeamInfo().Id);
        Assert.Equal("c", activity.TeamsGetChannelId());
        Assert.Equal("m", activity.TeamsGetMeetingInfo().Id);
        Assert.Equal("s", activity.TeamsGetSelectedChannelId());
        Assert.Equal("u", Assert.Single(activity.TeamsGetTeamOnBehalfOf()).Mri);
    }

    [Fact]
    public void WithoutChannelDataThereIsNothingToTell()
    {
        var activity = new Activity();

        Assert.Null(activity.TeamsGetTeamInfo());
        Assert.Null(activity.TeamsGetChannelId());
        Assert.Null(activity.TeamsGetMeetingInfo());
        Assert.Null(activity.TeamsGetSelectedChannelId());
    }

    [Fact]
    public void ANotificationKeepsWhatTheChannelDataHeld()
    {
        var activity = new Activity { ChannelData = new TeamsChannelData { Team = new TeamInfo("t") } };

        activity.TeamsNotifyUser();

        var data = Assert.IsType<TeamsChannelData>(activity.ChannelData);
        Assert.True(data.Notification.Alert);
        Assert.Equal("t", data.Team.Id);
    }

    [Fact]
    public void ANotificationCanBeForAMeeting()
    {
        var activity = new Activity();

        activity.TeamsNotifyUser(true, "https://example.org");

        var notification = Assert.IsType<TeamsChannelData>(activity.ChannelData).Notification;
        Assert.False(notification.Alert);
        Assert.True(notification.AlertInMeeting);
        Assert.Equal("https://example.org", notification.ExternalResourceUrl);
    }
}
