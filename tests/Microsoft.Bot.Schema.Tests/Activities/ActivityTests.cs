using System.Text.Json;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema.Tests.Activities;

public class ActivityTests
{
    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/carousel", true)]
    [InlineData("messageReaction", false)]
    [InlineData("mess", false)]
    [InlineData(null, false)]
    public void AnActivityIsAMessageByItsTypeOrSubtype(string type, bool expected) =>
        Assert.Equal(expected, new Activity(type).AsMessageActivity() is not null);

    [Fact]
    public void AnActivityIsSeenAsItsTypeOnly()
    {
        var activity = new Activity(ActivityTypes.Invoke);

        Assert.Same(activity, activity.AsInvokeActivity());
        Assert.Null(activity.AsEventActivity());
        Assert.Null(activity.AsConversationUpdateActivity());
    }

    [Fact]
    public void ContentIsTextSummaryAttachmentsOrChannelData()
    {
        Assert.False(new Activity { Text = " ", Attachments = [] }.HasContent());
        Assert.True(new Activity { Text = "a" }.HasContent());
        Assert.True(new Activity { Summary = "a" }.HasContent());
        Assert.True(new Activity { Attachments = [new Attachment()] }.HasContent());
        Assert.True(new Activity { ChannelData = new object() }.HasContent());
    }

    [Fact]
    public void ChannelDataIsReadAsTheTypeAskedFor()
    {
        var activity = Wire.Read<Activity>("""{"type":"message","channelData":{"tenant":{"id":"t"},"team":{"id":"x","name":"n"},"novel":1}}""");

        var data = activity.GetChannelData<TeamsChannelData>();

        Assert.Equal(("t", "x"), (data.Tenant.Id, data.Team.Id));
        Assert.Equal("1", data.AdditionalProperties["novel"].ToString());
    }

    [Fact]
    public void ChannelDataThatIsTheTypeAskedForIsGivenAsItIs()
    {
        var data = new TeamsChannelData();

        Assert.Same(data, new Activity { ChannelData = data }.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void ChannelDataOfAnotherShapeIsAnErrorOrFalse()
    {
        var activity = Wire.Read<Activity>("""{"type":"message","channelData":"text"}""");

        Assert.False(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Null(data);
        Assert.Throws<JsonException>(activity.GetChannelData<TeamsChannelData>);
    }

    [Fact]
    public void WithoutChannelDataThereIsNothingToRead()
    {
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("https://x/", false)]
    [InlineData("HTTP://x/", false)]
    [InlineData("urn:botframework:websocket:x", true)]
    public void AStreamingConnectionIsToldByItsAddress(string serviceUrl, bool expected) =>
        Assert.Equal(expected, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());

    [Fact]
    public void TheLocaleOfAnyActivityCanBeReadAndSet()
    {
        IActivity activity = new Activity(ActivityTypes.Event);

        activity.SetLocale("de-DE");

        Assert.Equal("de-DE", activity.GetLocale());
    }

    [Fact]
    public void AMessageIsMadeWithItsLists()
    {
        var message = Activity.CreateMessageActivity();

        Assert.Empty(message.Attachments);
        Assert.Empty(message.Entities);
    }

    [Fact]
    public void ListsWithoutElementsAreNotSent() =>
        Assert.Equal("""{"type":"message"}""", Wire.Write((Activity)Activity.CreateMessageActivity()));

    [Fact]
    public void UnknownFieldsAreReachedThroughProperties()
    {
        var activity = Wire.Read<Activity>("""{"type":"message","novel":{"a":[1]}}""");

        Assert.Equal("1", activity.Properties["novel"]["a"][0].ToString());

        activity.Properties["more"] = "text";
        Assert.Equal("""{"type":"message","novel":{"a":[1]},"more":"text"}""", Wire.Write(activity));
    }

    [Fact]
    public void EntitiesAreEqualByTypeAndFields()
    {
        var one = Wire.Read<Entity>("""{"type":"a","x":1,"y":{"z":[1,2]}}""");
        var same = Wire.Read<Entity>("""{"y":{"z":[1,2]},"x":1,"type":"a"}""");
        var other = Wire.Read<Entity>("""{"type":"a","x":2}""");

        Assert.True(one.Equals(same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(other));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void AnEntityBecomesAnotherTypeAndBack()
    {
        var entity = new Entity();
        entity.SetAs(new GeoCoordinates(latitude: 1.5, longitude: 2, name: "here"));

        var back = entity.GetAs<GeoCoordinates>();

        Assert.Equal((nameof(GeoCoordinates), 1.5, "here"), (entity.Type, back.Latitude, back.Name));
    }
}
