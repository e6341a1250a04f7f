using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Activities;

public class ActivityHandlerTests
{
    readonly RecordingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.EndOfConversation, "end of conversation")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData("something else", "unrecognized")]
    public async Task EachTypeOfActivityHasItsMethod(string type, string expected)
    {
        await RunAsync(Incoming.Of(type));

        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task ATokenResponseIsAnEventOfItsOwn()
    {
        await RunAsync(Incoming.Of(ActivityTypes.Event, activity => activity.Name = SignInConstants.TokenResponseEventName));

        Assert.Equal(["token response"], _bot.Calls);
    }

    [Theory]
    [InlineData("bot", "")]
    [InlineData("user", "added user")]
    [InlineData("bot,user", "added bot,user")]
    public async Task MembersWhoJoinAreToldUnlessItIsTheBotAlone(string members, string expected)
    {
        await RunAsync(Incoming.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersAdded = Accounts(members)));

        Assert.Equal(expected, string.Join(" ", _bot.Calls));
    }

    [Theory]
    [InlineData("bot", "")]
    [InlineData("user", "removed user")]
    [InlineData("bot,user", "removed bot,user")]
    public async Task MembersWhoLeaveAreToldUnlessItIsTheBotAlone(string members, string expected)
    {
        await RunAsync(Incoming.Of(ActivityTypes.ConversationUpdate, activity => activity.MembersRemoved = Accounts(members)));

        Assert.Equal(expected, string.Join(" ", _bot.Calls));
    }

    [Fact]
    public async Task ReactionsAddedAndRemovedAreToldInThatOrder()
    {
        await RunAsync(Incoming.Of(ActivityTypes.MessageReaction, activity =>
        {
            activity.ReactionsAdded = [new MessageReaction("like")];
            activity.ReactionsRemoved = [new MessageReaction("sad")];
        }));

        Assert.Equal(["reaction added like", "reaction removed sad"], _bot.Calls);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("other", "")]
    public async Task AnInstallationIsToldByItsAction(string action, string expected)
    {
        await RunAsync(Incoming.Of(ActivityTypes.InstallationUpdate, activity => activity.Action = action));

        Assert.Equal(expected, string.Join(" ", _bot.Calls));
    }

    [Fact]
    public async Task AMethodSeesTheActivityAsItsKind()
    {
        await RunAsync(Incoming.Message("hello"));

        Assert.Equal("hello", _bot.Text);
    }

    [Fact]
    public async Task ATurnWithoutAnActivityOrATypeIsRefused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(new Activity()));
    }

    [Fact]
    public async Task WhatNoMethodOverridesPassesInSilence()
    {
        var adapter = new RecordingAdapter();
        foreach (var type in new[] { ActivityTypes.Message, ActivityTypes.ConversationUpdate, ActivityTypes.Event, ActivityTypes.MessageReaction, ActivityTypes.InstallationUpdate, "other" })
            await new ActivityHandler().OnTurnAsync(new TurnContext(adapter, Incoming.Of(type, activity => activity.MembersAdded = Accounts("user"))));

        Assert.Empty(adapter.Sent);
    }

    Task RunAsync(Activity activity) => _bot.OnTurnAsync(new TurnContext(new RecordingAdapter(), activity));

    static List<ChannelAccount> Accounts(string ids) => [.. ids.Split(',').Select(id => new ChannelAccount(id))];
}
