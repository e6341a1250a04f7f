using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>Several people in one conversation: they fill in one set of answers together, and what is said later counts.</summary>
public class TeamsGroupTests(Service service) : IClassFixture<Service>
{
    const string Guide = "Choosing a machine learning technology in Azure";

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task OneAsksAnotherAnswersAndBothGetTheAdvice(string scope)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams(scope));
        var (ada, ben) = (stage.Person, Another(stage, "29:1b", "Ben"));
        await ada.JoinAsync();
        await ada.TapAsync(Guide);

        await ben.SayAsync("both, no code");
        await ada.SayAsync("2 GB");
        await ben.SayAsync("recommend now");

        Assert.Contains("By the guide of February 2018", ben.Last.Text, StringComparison.Ordinal);
        Assert.Contains("Azure Machine Learning Studio", ben.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task TwoAtOnceAreBothHeardOneAfterTheOther(string scope)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams(scope));
        var (ada, ben) = (stage.Person, Another(stage, "29:1b", "Ben"));
        await ada.JoinAsync();
        await ada.TapAsync(Guide);

        var posted = await Task.WhenAll(
            ada.PostAsync(Manners.Teams(scope).Message("our team knows Python")), ben.PostAsync(Manners.Teams(scope).Message("2 GB")));
        var replies = new[] { await stage.Channel.NextAsync(), await stage.Channel.NextAsync() };
        await ada.SayAsync("recap");

        Assert.All(posted, response => Assert.True(response.IsSuccessStatusCode));
        Assert.Equal(["a-3", "b-1"], replies.Select(reply => (string?)reply.Activity["replyToId"]).Order());
        Assert.Contains("Python", ada.Last.Text, StringComparison.Ordinal);
        Assert.Contains("2 GB", ada.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoTapsAQuestionThatAnotherHasAnsweredChangesThatAnswerAndIsToldSo()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("groupChat"));
        var (ada, ben) = (stage.Person, Another(stage, "29:1b", "Ben"));
        await ada.JoinAsync();
        await ada.TapAsync(Guide);
        var card = ada.Last;
        await ada.TapAsync("Both");

        using var response = await ben.PostAsync(card.Buttons.First(button => button.Title.StartsWith("Deploy", StringComparison.Ordinal)).Tap);
        var reply = Reply.Of(await stage.Channel.NextAsync());

        Assert.Contains("belongs to an earlier question", reply.Text, StringComparison.Ordinal);
        Assert.Contains("it was Both", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task ABareMentionAsksTheOpenQuestionAgain(string scope)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams(scope));
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync(Guide);

        await stage.Person.SayAsync("");

        Assert.Contains("What do you need a tool for?", stage.Person.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("did not understand", stage.Person.Last.Text, StringComparison.Ordinal);
    }

    static Person Another(Stage stage, string id, string name) => stage.Another(common =>
    {
        common["from"] = new JsonObject { ["id"] = id, ["name"] = name };
        return common;
    });
}
