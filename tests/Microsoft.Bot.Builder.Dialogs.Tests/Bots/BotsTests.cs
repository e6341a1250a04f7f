using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Bots;

public class BotsTests
{
    [Theory]
    [InlineData("bus;Ada;yes;200;36;Contoso;1;done", "Ada 36 Bus Contoso,Adatum")]
    [InlineData("the first;Bob;no;done", "Bob -1 Car ")]
    [InlineData("3;Cleo;yes;thirty;done", "Cleo 30 Bicycle ")]
    public async Task AFormIsFilledIn(string utterances, string expected)
    {
        var client = new DialogTestClient(Channels.Emulator, new ProfileDialog());
        var first = await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("Transport?", first.Text);
        Assert.Equal(["Car", "Bus", "Bicycle"], first.SuggestedActions.Actions.Select(action => action.Title));

        foreach (var utterance in utterances.Split(';'))
            await client.SendActivityAsync<IMessageActivity>(utterance);

        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        var (name, age, transport, companies) = Assert.IsType<ProfileDialog.Profile>(client.DialogTurnResult.Result);
        Assert.Equal(expected, $"{name} {age} {transport} {string.Join(',', companies)}");
    }

    [Fact]
    public async Task AnAgeOutOfRangeIsAskedAgain()
    {
        var client = new DialogTestClient(Channels.Msteams, new ProfileDialog());
        foreach (var utterance in new[] { "hi", "car", "Ada", "yes" })
            await client.SendActivityAsync<IMessageActivity>(utterance);

        Assert.Equal("From 1 to 149, please.", (await client.SendActivityAsync<IMessageActivity>("200")).Text);
        Assert.Equal("From 1 to 149, please.", (await client.SendActivityAsync<IMessageActivity>("old")).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
    }

    [Fact]
    public async Task SlotsOfSlotsAreFilled()
    {
        var conversation = new Conversation(
            new TextPrompt("text"),
            new NumberPrompt<decimal>("number"),
            new SlotsDialog("name", ("first", "text", Ask("First name?")), ("last", "text", Ask("Last name?"))),
            new SlotsDialog("person", ("name", "name", null), ("size", "number", Ask("Size?"))),
            new WaterfallDialog("form",
            [
                (step, token) => step.BeginDialogAsync("person", null, token),
                (step, token) =>
                {
                    var person = (IDictionary<string, object>)step.Result;
                    var name = (IDictionary<string, object>)person["name"];
                    return step.EndDialogAsync(FormattableString.Invariant($"{name["first"]} {name["last"]}, {(decimal)person["size"]}"), token);
                },
            ]));

        await conversation.Run("form")
            .Send("hi").AssertReply("First name?")
            .Send("Ada").AssertReply("Last name?")
            .Send("Lovelace").AssertReply("Size?")
            .Send("165.5").AssertReply("result: Ada Lovelace, 165.5")
            .StartTestAsync();
    }

    static PromptOptions Ask(string text) => new() { Prompt = MessageFactory.Text(text) };
}
