using System.Net;
using System.Net.Http.Json;
using System.Text;
using AdvisorBot.Channels.Tests.Support;
using AdvisorBot.Judges;

namespace AdvisorBot.Channels.Tests;

/// <summary>Microsoft Teams: personal, in a group chat and in a channel of a team.</summary>
public class TeamsTests(Service service) : IClassFixture<Service>
{
    // Teams refuses a message above 100 KB; cards are said to be safe up to 28 KB.
    const int SafeBytes = 28 * 1024;

    [Theory]
    [InlineData("personal")]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task AWholeInterviewIsHeldInEveryScope(string scope)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams(scope));

        await stage.Person.JoinAsync();
        await Interview.HoldAsync(stage.Person);

        Assert.StartsWith("/emea/v3/conversations/", stage.Person.Last.Delivery!.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryReplyIsWithinTheLimitOfTeams()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        await stage.Person.JoinAsync();

        foreach (var line in new[]
            {
            "Choosing a machine learning technology in Azure (2018)", "both", "help", "what is left",
            "no code, 2 GB, we call it one record at a time over REST", "compare Databricks and ML Studio and SQL Server", "recommend now",
            "why not SQL Server?", "decision record", "what if we code in python", "recap", "tell me about Databricks"
            })
        {
            await stage.Person.SayAsync(line);
            var bytes = Encoding.UTF8.GetByteCount(stage.Person.Last.Delivery!.Activity.ToJsonString());
            Assert.True(bytes <= SafeBytes, $"The reply to \"{line}\" has {bytes} bytes.");
        }
    }

    [Theory]
    [InlineData("en-GB", "both", "no code, 2 GB, we call it one record at a time over REST", "recommend now")]
    [InlineData("de-DE", "Beides", "kein Code, 2 GB, einzeln über REST", "Was empfehlen Sie?")]
    [InlineData("es-ES", "Ambas", "sin código, 2 GB, uno a uno por REST", "¿qué me recomienda?")]
    public async Task NoButtonIsCutOffAndNoTwoOfAMessageReadTheSame(string locale, params string[] lines)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        var joined = stage.Person.Joined(bot: true, user: true);
        joined["locale"] = locale;
        using var response = await stage.Person.PostAsync(joined);
        var replies = new List<Reply> { Reply.Of(await stage.Channel.NextAsync()) };
        foreach (var line in lines.Prepend("2018"))
        {
            await stage.Person.SayAsync(line);
            replies.Add(stage.Person.Last);
        }

        foreach (var titles in replies.Select(reply => reply.Buttons.Select(button => button.Title).ToList()))
        {
            Assert.All(titles, title => Assert.InRange(title.Length, 1, 40));
            Assert.Equal(titles.Distinct(), titles);
        }
        Assert.Contains(
            replies[0].Buttons,
            button => button.Title.StartsWith("2018: ", StringComparison.Ordinal) && button.Tooltip!.EndsWith("(2018)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheAnsweredCardShowsTheAnswerInPlaceOfItsButtons()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");
        var question = stage.Person.Last;

        // As a client taps that knows no universal actions.
        await stage.Person.TapFallbackAsync("Both");

        var update = await stage.Channel.NextUpdateAsync();
        var answered = Reply.Of(update);
        Assert.Equal((string?)question.Delivery!.Activity["id"], (string?)update.Activity["id"]);
        Assert.EndsWith("/activities/" + (string?)question.Delivery.Activity["id"], update.Target, StringComparison.Ordinal);
        Assert.Contains("What do you need a tool for?", answered.Text, StringComparison.Ordinal);
        Assert.Contains("✓ Both", answered.Text, StringComparison.Ordinal);
        Assert.Empty(answered.Buttons);
        Assert.Empty(await Judge.ProblemsOfAsync([update.Activity.DeepClone()]));
    }

    [Fact]
    public async Task CheckedAnswersStandOnTheAnsweredCard()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");
        await stage.Person.TapAsync("Both");
        await stage.Person.SayAsync("change skills");
        var send = stage.Person.Last.Buttons[0].Tap.DeepClone().AsObject();
        send["value"]!["action"]!["data"]!["choices"] = "python,r";

        using var response = await stage.Person.PostAsync(send);

        var answered = await response.Content.ReadAsStringAsync();
        Assert.Contains("✓ Python, R", System.Text.RegularExpressions.Regex.Unescape(answered), StringComparison.Ordinal);
        Assert.DoesNotContain("Input.ChoiceSet", answered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExecutedActionIsAnsweredWithTheCardThatTakesItsPlace()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");

        using var response = await stage.Person.PostAsync(stage.Person.Button("Both").Tap);

        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(200, (int?)body!["statusCode"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body["type"]);
        var answer = body["value"]!["body"]!.AsArray()[^1]!["inlines"]![0]!;
        Assert.Equal("✓ Both, from data to predictions", (string?)answer["text"]);
        Assert.Contains("How will the predictions be made?", Reply.Of(await stage.Channel.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExecutedActionThatIsNoneOfTheBotsIsRefused()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));

        using var response = await stage.Person.PostAsync(Executed(new JsonObject { ["delete"] = "everything" }));

        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(400, (int?)body!["statusCode"]);
        Assert.Equal("application/vnd.microsoft.error", (string?)body["type"]);
        Assert.Equal("BadRequest", (string?)body["value"]!["code"]);
    }

    [Fact]
    public async Task TheChosenGuideTakesThePlaceOfTheCardThatOfferedIt()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        await stage.Person.JoinAsync();

        using var response = await stage.Person.PostAsync(stage.Person.Button("Choosing a machine learning technology in Azure").Tap);

        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body!["type"]);
        Assert.Contains("What do you need a tool for?", Reply.Of(await stage.Channel.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithinTheAnswerOfTheRequestNoCardIsUpdated()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal") with { DeliveryMode = "expectReplies" });
        await stage.Person.JoinAsync();
        await stage.Person.TapFallbackAsync("Choosing a machine learning technology in Azure");

        await stage.Person.TapFallbackAsync("Both");

        Assert.Contains("How will the predictions be made?", stage.Person.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"replyToId":"r-1"}""")]
    [InlineData("""{"type":"messageReaction","reactionsRemoved":[{"type":"heart"}],"replyToId":"r-1"}""")]
    [InlineData("""{"type":"messageDelete","channelData":{"eventType":"softDeleteMessage"}}""")]
    [InlineData("""{"type":"messageUpdate","channelData":{"eventType":"undeleteMessage"}}""")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""")]
    [InlineData("""{"type":"conversationUpdate","channelData":{"eventType":"channelRenamed"}}""")]
    [InlineData("""{"type":"event","name":"application/vnd.microsoft.readReceipt","value":{"lastReadMessageId":"1"}}""")]
    public async Task WhatIsNoRequestIsTakenInSilence(string activity)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));

        using var response = await stage.Person.PostAsync(JsonNode.Parse(activity)!.AsObject());
        await stage.Person.SayAsync("help");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("a-2", (string?)stage.Person.Last.Delivery!.Activity["replyToId"]);
    }

    [Fact]
    public async Task AnEditedMessageCountsAndCountsOnce()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");
        await stage.Person.SayAsync("both, 2 GB");
        var edit = new JsonObject
        {
            ["type"] = "messageUpdate",
            ["id"] = "a-3",
            ["text"] = "both, 50 GB",
            ["channelData"] = new JsonObject { ["eventType"] = "editMessage" }
        };

        using var first = await stage.Person.PostAsync(edit);
        var reply = Reply.Of(await stage.Channel.NextAsync());
        using var again = await stage.Person.PostAsync(edit);
        await stage.Person.SayAsync("recap");

        Assert.Contains("50 GB", reply.Text, StringComparison.Ordinal);
        Assert.Contains("50 GB", stage.Person.Last.Text, StringComparison.Ordinal);
        Assert.NotEqual("a-3", (string?)stage.Person.Last.Delivery!.Activity["replyToId"]);
    }

    [Fact]
    public async Task ATeamIsWelcomedOnceHoweverManyJoin()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("channel"));

        using var installed = await stage.Person.PostAsync(new() { ["type"] = "installationUpdate", ["action"] = "add" });
        var greeting = await stage.Channel.NextAsync();
        using var alone = await stage.Person.PostAsync(stage.Person.Joined(bot: true, user: false));
        using var joined = await stage.Person.PostAsync(stage.Person.Joined(bot: false, user: true));
        await stage.Person.SayAsync("help");

        Assert.Equal("a-1", (string?)greeting.Activity["replyToId"]);
        Assert.Equal("a-4", (string?)stage.Person.Last.Delivery!.Activity["replyToId"]);
    }

    [Fact]
    public async Task ItSpeaksTheLanguageOfTheClient()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        var joined = stage.Person.Joined(bot: true, user: true);
        joined["locale"] = "de-CH";

        using var response = await stage.Person.PostAsync(joined);

        Assert.Contains("Ich helfe Ihnen", Reply.Of(await stage.Channel.NextAsync()).Text, StringComparison.Ordinal);
    }

    static JsonObject Executed(JsonNode data) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["replyToId"] = "r-2",
        ["value"] = new JsonObject
        {
            ["trigger"] = "manual",
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "answer", ["data"] = data.DeepClone() }
        },
    };
}
