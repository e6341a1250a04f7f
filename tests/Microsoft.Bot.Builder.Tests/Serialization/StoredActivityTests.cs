using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder.Serialization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Serialization;

/// <summary>What bots keep of the protocol in their state: references to conversations, and messages still to be sent.</summary>
public class StoredActivityTests
{
    [Fact]
    public void AConversationReferenceComesBackWhole()
    {
        var reference = new ConversationReference
        {
            ActivityId = "1",
            ChannelId = "test",
            ServiceUrl = "https://channel.example",
            Locale = "de-DE",
            User = new ChannelAccount("user", "User", aadObjectId: "aad") { Properties = new JsonObject { ["tenant"] = "t" } },
            Conversation = new ConversationAccount(isGroup: true, id: "c") { TenantId = "tenant" },
        };

        var stored = RoundTrip(reference);

        Assert.Equal("1", stored.ActivityId);
        Assert.Equal("de-DE", stored.Locale);
        Assert.Equal("aad", stored.User.AadObjectId);
        Assert.Equal("t", (string?)stored.User.Properties["tenant"]);
        Assert.True(stored.Conversation.IsGroup);
        Assert.Equal("tenant", stored.Conversation.TenantId);
    }

    [Fact]
    public void AnActivityKeepsItsCardsItsMentionsItsValuesAndTheFieldsNobodyKnows()
    {
        var message = MessageFactory.Text("hello");
        message.Attachments.Add(new HeroCard { Title = "title", Buttons = [new CardAction(ActionTypes.ImBack, "button", value: "value")] }.ToAttachment());
        message.Entities.Add(new Mention { Mentioned = new ChannelAccount("ada"), Text = "<at>Ada</at>" });
        message.ChannelData = JsonElement.Parse("""{"a":[1,{"b":true}]}""");
        message.Value = new Choice { Id = "x" };
        message.Properties["later"] = new JsonObject { ["c"] = 1 };

        var stored = RoundTrip(message);

        Assert.Equal("title", Assert.IsType<HeroCard>(stored.Attachments[0].Content).Title);
        Assert.Equal("value", ((HeroCard)stored.Attachments[0].Content).Buttons[0].Value);
        Assert.Equal("ada", Assert.Single(stored.GetMentions()).Mentioned.Id);
        Assert.Equal("""{"a":[1,{"b":true}]}""", stored.ChannelData.ToString());
        Assert.Equal("x", Assert.IsType<Choice>(stored.Value).Id);
        Assert.Equal(1, (int?)stored.Properties["later"]!["c"]);
    }

    [Fact]
    public void WhatAnActivityDoesNotSayTakesNoRoom()
        => Assert.True(StateJson.Serialize(new Dictionary<string, object> { ["m"] = new Activity { Type = ActivityTypes.Message, Text = "hi" } }).Length < 120);

    static T RoundTrip<T>(T value)
        where T : class
        => Assert.IsType<T>(((Dictionary<string, object>)StateJson.Deserialize(StateJson.Serialize(new Dictionary<string, object> { ["slot"] = value })))["slot"]);

    sealed class Choice
    {
        public string? Id { get; set; }
    }
}
