using System.Text.Json.Nodes;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Tests.Support;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public class GuideDialogTests
{
    readonly DialogTestClient _client;

    public GuideDialogTests()
    {
        var sessions = new SessionAccessor(new(BotUnderTest.Editions), BotUnderTest.Editions);
        var guide = new Guide(BotUnderTest.Editions, new() { Catalogue = "azure-machine-learning" }, new FakeTimeProvider());
        _client = new("webchat", new GuideDialog(guide, sessions, new Presenter(Repository.Data.Channels)), middlewares: [new Remembering()]);
    }

    [Fact]
    public async Task ItAsksAndWaitsAtEveryTurn()
    {
        foreach (var text in new[] { "hi", "both", "Python and R", "always online", "5 TB", "nightly batch", "recommend now" })
        {
            var reply = await _client.SendActivityAsync<Activity>(text);

            Assert.Equal(InputHints.ExpectingInput, reply.InputHint);
            Assert.Equal(DialogTurnStatus.Waiting, _client.DialogTurnResult.Status);
        }
    }

    [Fact]
    public async Task ChoicesAreSuggestedActionsThatCarryQuestionRevisionAndAnswer()
    {
        var reply = await _client.SendActivityAsync<Activity>("hi");

        var action = reply.SuggestedActions.Actions[0];
        Assert.Equal(ActionTypes.MessageBack, action.Type);
        Assert.Equal("Build models", action.Title);
        Assert.Equal("""{"revision":1,"question":"stage","answer":"prepare"}""", JsonNode.Parse(action.Value.ToString()!)!.ToJsonString());
        Assert.Empty(reply.SuggestedActions.To);
    }

    [Fact]
    public async Task OneReplyPerTurn()
    {
        await _client.SendActivityAsync<Activity>("We're three Python people with about 2 TB, nightly batch scoring, no way to go offline");

        Assert.Null(_client.GetNextReply<Activity>());
    }

    [Fact]
    public async Task TheMessageItselfIsNotKeptInTheState()
    {
        await _client.SendActivityAsync<Activity>("both");
        await _client.SendActivityAsync<Activity>("compare Databricks and ML Studio");

        var stack = System.Text.Json.JsonSerializer.Serialize(_client.DialogContext.Stack.Select(dialog => dialog.Id));

        Assert.Equal("""["GuideDialog"]""", stack);
    }

    /// <summary>Keeps the conversation's memory from turn to turn, as turns do.</summary>
    sealed class Remembering : IMiddleware
    {
        readonly ConversationMemory _memory = new();

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.TurnState.Set(_memory);
            return next(cancellationToken);
        }
    }
}
