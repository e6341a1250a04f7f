using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Choices;

public class ChoiceFactoryTests
{
    static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    [Theory]
    [InlineData("red", "pick: (1) red")]
    [InlineData("red|green", "pick: (1) red or (2) green")]
    [InlineData("red|green|blue", "pick: (1) red, (2) green, or (3) blue")]
    [InlineData("", "pick: ")]
    public void InlineWritesASentence(string values, string expected)
    {
        var choices = ChoiceFactory.ToChoices(values.Split('|', StringSplitOptions.RemoveEmptyEntries));

        var message = ChoiceFactory.Inline(choices, "pick:", "spoken");

        Assert.Equal((expected, "spoken", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void InlineTakesSeparatorsAndLeavesOutNumbers()
    {
        var options = new ChoiceFactoryOptions("; ", " oder ", "; oder ", false);

        Assert.Equal("x red; green; oder blue", ChoiceFactory.Inline(Colours, "x", null, options).Text);
        Assert.Equal("x red oder green", ChoiceFactory.Inline([.. Colours.Take(2)], "x", null, options).Text);
        Assert.Equal("x (1) red, (2) green, or (3) blue", ChoiceFactory.Inline(Colours, "x", null, new ChoiceFactoryOptions()).Text);
    }

    [Fact]
    public void TitlesOfButtonsAreShownInsteadOfValues()
    {
        List<Choice> choices = [new("r") { Action = new CardAction { Title = "Red" } }, new() { Action = new CardAction { Title = "Green" } }];

        Assert.Equal(" (1) Red or (2) Green", ChoiceFactory.Inline(choices).Text);
        Assert.Equal("\n\n   1. Red\n   2. Green", ChoiceFactory.List(choices).Text);
    }

    [Fact]
    public void ListWritesALineForEachChoice()
    {
        Assert.Equal("pick:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "pick:").Text);
        Assert.Equal(
            "pick:\n\n   - red\n   - green",
            ChoiceFactory.List(new List<string> { "red", "green" }, "pick:", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
        Assert.Equal(InputHints.ExpectingInput, ChoiceFactory.List(Colours).InputHint);
    }

    [Fact]
    public void SuggestedActionMakesButtonsAndKeepsOnesOwn()
    {
        var own = new CardAction { Type = ActionTypes.PostBack, Title = "Own", Value = "v" };

        var message = ChoiceFactory.SuggestedAction([new Choice("red"), new Choice("x") { Action = own }], "pick:", "spoken", ["user1"]);

        Assert.Equal(("pick:", "spoken", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
        Assert.Equal(["user1"], message.SuggestedActions.To);
        var made = message.SuggestedActions.Actions[0];
        Assert.Equal((ActionTypes.ImBack, "red", "red"), (made.Type, made.Title, made.Value));
        Assert.Same(own, message.SuggestedActions.Actions[1]);
    }

    [Fact]
    public void HeroCardCarriesTextAndButtons()
    {
        var message = ChoiceFactory.HeroCard(Colours, "pick:");

        Assert.Null(message.Text);
        var attachment = Assert.Single(message.Attachments);
        var card = Assert.IsType<HeroCard>(attachment.Content);
        Assert.Equal((HeroCard.ContentType, "pick:"), (attachment.ContentType, card.Text));
        Assert.Equal(["red", "green", "blue"], card.Buttons.Select(button => button.Title));
    }

    [Theory]
    [InlineData(Channels.Emulator, null, 3, ListStyle.SuggestedAction)]
    [InlineData(Channels.Webchat, null, 30, ListStyle.SuggestedAction)]
    [InlineData(Channels.Directline, null, 101, ListStyle.List)]
    [InlineData(Channels.Msteams, null, 3, ListStyle.HeroCard)]
    [InlineData(Channels.Msteams, "personal", 3, ListStyle.SuggestedAction)]
    [InlineData(Channels.Msteams, "personal", 4, ListStyle.HeroCard)]
    [InlineData(Channels.Msteams, "groupChat", 2, ListStyle.HeroCard)]
    [InlineData(Channels.Msteams, null, 51, ListStyle.List)]
    [InlineData(Channels.Slack, null, 3, ListStyle.HeroCard)]
    [InlineData(Channels.Cortana, null, 3, ListStyle.HeroCard)]
    [InlineData(Channels.Facebook, null, 11, ListStyle.List)]
    [InlineData(Channels.Email, null, 3, ListStyle.Inline)]
    [InlineData(Channels.Email, null, 4, ListStyle.List)]
    [InlineData("test", null, 2, ListStyle.Inline)]
    public void ForChannelPicksWhatTheChannelShows(string channel, string? conversationType, int count, ListStyle expected)
    {
        var choices = ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(number => $"choice {number}")]);

        var message = ChoiceFactory.ForChannel(channel, choices, "pick:", null, null, conversationType);

        Assert.Equal(expected, StyleOf(message));
    }

    [Fact]
    public void OneTitleOverTwentyCharactersTurnsAllChoicesIntoAList()
    {
        List<Choice> choices = [new("red"), new("x") { Action = new CardAction { Title = "more than 20 letters." } }];

        Assert.Equal(ListStyle.List, StyleOf(ChoiceFactory.ForChannel(Channels.Emulator, choices, "pick:", null, null)));

        choices[1].Action.Title = "exactly 20 letters!!";
        Assert.Equal(ListStyle.SuggestedAction, StyleOf(ChoiceFactory.ForChannel(Channels.Emulator, choices, "pick:", null, null)));
    }

    [Fact]
    public void NullIsNoChoices()
    {
        Assert.Empty(ChoiceFactory.ToChoices(null));
        Assert.Equal("x ", ChoiceFactory.Inline(null, "x").Text);
        Assert.Equal("x", ChoiceFactory.ForChannel(Channels.Emulator, null, "x", null, null).Text);
    }

    static ListStyle StyleOf(IMessageActivity message) => message switch
    {
        { SuggestedActions.Actions.Count: > 0 } => ListStyle.SuggestedAction,
        { Attachments.Count: > 0 } => ListStyle.HeroCard,
        _ => message.Text.Contains('\n', StringComparison.Ordinal) ? ListStyle.List : ListStyle.Inline,
    };
}
