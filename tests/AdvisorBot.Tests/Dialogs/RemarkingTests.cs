using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Dialogs;

public sealed class RemarkingTests
{
    static readonly Suggestion Nightly = new("scoring", Answer.Choose("batch"), "every night", 0.5);

    static readonly Suggestion Offline = new("offline", Answer.Choose("yes"), "no reception", 0.5);

    static readonly Suggestion OnServers = new("operations", Answer.Choose("own"), "in our basement", 0.5);

    static Situation Situation(Session? session = null) => new(
        session ?? new() { Language = "en", CatalogueId = "azure-machine-learning", AskedId = "stage" },
        BotUnderTest.Editions.Get("azure-machine-learning", "en"));

    static Reading Story(Suggestion[] offered, Suggestion[] remarks) =>
        new("a story", Intent.None, 0.5, [], [], [], [.. offered], null, null) { Remarks = [.. remarks] };

    [Fact]
    public void WhatIsMoreThanCanBeOfferedIsAnnouncedAndKept()
    {
        var (situation, story) = (Situation(), Story([Nightly], [Offline, OnServers]));

        Assert.Equal(
            "I come back to \"no reception\" and \"in our basement\" when we get there.",
            Assert.IsType<Block.Paragraph>(Assert.Single(Remarking.Announce(situation, story))).Text);
        Assert.Equal(["scoring", "offline", "operations"], Remarking.Keep(situation, situation.Session, story).Remarks.Select(remark => remark.QuestionId));
    }

    [Fact]
    public void WhatIsAnnouncedIsKeptWhateverElseTheUtteranceAsksFor() =>
        Assert.Equal(
            ["offline"],
            Answering.Take(
                Situation(), Story([], [Offline]) with { Answers = [new("stage", Answer.Choose("both"), 1, "both", false)] })
                .Session.Remarks.Select(remark => remark.QuestionId));

    [Fact]
    public void ItIsRemindedOfBesideItsQuestionAndYesTakesIt()
    {
        var situation = Situation();
        var kept = Remarking.Keep(situation, situation.Session, Story([], [OnServers])) with { AskedId = "operations" };

        var response = Asking.Compose(new(kept), situation.With(kept), situation, BotUnderTest.Editions);

        Assert.Contains(
            "Earlier you said \"in our basement\", which sounds like: We do, in-house.",
            response.Message.Ask.OfType<Block.Paragraph>().Select(block => block.Text));
        Assert.Equal(KeyValuePair.Create("operations", "own"), Assert.Single(response.Session.OnYes!.Answers));
    }

    [Fact]
    public void YesToAYesNoQuestionMeansItself()
    {
        var situation = Situation();
        var kept = Remarking.Keep(situation, situation.Session, Story([], [Offline with { Answer = Answer.Choose("no") }])) with { AskedId = "offline" };

        Assert.Null(Asking.Compose(new(kept), situation.With(kept), situation, BotUnderTest.Editions).Session.OnYes);
    }

    [Fact]
    public void WhatWasAnsweredOrIsNotMeantIsForgotten()
    {
        var situation = Situation();
        var kept = Remarking.Keep(situation, situation.Session, Story([Nightly], [Offline, OnServers]));

        Assert.Equal(
            ["scoring", "operations"],
            Remarking.Settle(kept with { Answers = Answers.Empty.With("offline", Answer.Choose("no")) }).Remarks.Select(remark => remark.QuestionId));
        Assert.Equal(
            ["offline", "operations"],
            Remarking.Drop(kept with { Offered = [new("batch", Tap.Answer("scoring", "batch"))] }).Remarks.Select(remark => remark.QuestionId));
    }

    [Fact]
    public void ALaterRemarkOnTheSameQuestionTakesThePlace()
    {
        var situation = Situation();
        var kept = Remarking.Keep(situation, situation.Session, Story([], [Offline]));

        var again = Remarking.Keep(situation, kept, Story([], [Offline with { Evidence = "no wifi" }]));

        Assert.Equal("no wifi", Assert.Single(again.Remarks).Said);
    }

    [Fact]
    public void ASessionIsStoredWithItsRemarks()
    {
        var format = new SessionFormat(BotUnderTest.Editions);
        var situation = Situation();
        var kept = Remarking.Keep(situation, situation.Session, Story([], [Offline, OnServers]));

        var read = format.Read(format.Write(kept)).Session.Remarks;
        Assert.Equal(kept.Remarks.Select(remark => (remark.QuestionId, remark.Said)), read.Select(remark => (remark.QuestionId, remark.Said)));
        Assert.All(kept.Remarks.Zip(read), pair => Assert.True(pair.First.Answer.Equals(pair.Second.Answer)));
    }
}
