using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

public class BotAdapterTests
{
    readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task MiddlewareRunsAroundTheBotInTheOrderInWhichItWasAdded()
    {
        var order = new List<string>();
        _adapter.Use(new Step("one", order)).Use(new Step("two", order));

        await _adapter.RunAsync(Incoming.Message(), (_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["one before", "two before", "bot", "two after", "one after"], order);
    }

    [Fact]
    public async Task WhatTheBotThrowsGoesToTheErrorHandler()
    {
        Exception? caught = null;
        _adapter.OnTurnError = (turn, exception) =>
        {
            caught = exception;
            return turn.SendActivityAsync("Sorry.");
        };

        await _adapter.RunAsync(Incoming.Message(), (_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal("broken", caught?.Message);
        Assert.Equal("Sorry.", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public Task WithoutAnErrorHandlerTheExceptionGoesToTheCaller()
        => Assert.ThrowsAsync<InvalidOperationException>(() => _adapter.RunAsync(Incoming.Message(), (_, _) => throw new InvalidOperationException("broken")));

    [Fact]
    public async Task ATurnRunsInTheCultureOfTheUser()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo? during = null;
        string? locale = null;

        await _adapter.RunAsync(Incoming.Of(ActivityTypes.Message, activity => activity.Locale = "fr-FR"), (turn, _) =>
        {
            during = CultureInfo.CurrentCulture;
            locale = ((TurnContext)turn).Locale;
            return Task.CompletedTask;
        });

        Assert.Equal("fr-FR", during?.Name);
        Assert.Equal("fr-FR", locale);
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Theory]
    [InlineData("not a locale!")]
    [InlineData("qqq-QQ")]
    [InlineData("")]
    public async Task ALocaleThatIsNoneLeavesTheCultureAsItIs(string locale)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo? during = null;

        await _adapter.RunAsync(Incoming.Of(ActivityTypes.Message, activity => activity.Locale = locale), (_, _) =>
        {
            during = CultureInfo.CurrentCulture;
            return Task.CompletedTask;
        });

        Assert.Equal(before, during);
    }

    [Fact]
    public async Task AConversationCanBeContinuedFromAReference()
    {
        var reference = Incoming.Message().GetConversationReference();

        await _adapter.ContinueConversationAsync("app", reference, (turn, cancellationToken) => turn.SendActivityAsync($"{turn.Activity.Type} {turn.Activity.Name}", cancellationToken: cancellationToken), default);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("event ContinueConversation", sent.Text);
        Assert.Equal("conversation", sent.Conversation.Id);
    }

    [Fact]
    public async Task WhatOnlySomeAdaptersCanDoIsSaidToBeMissing()
    {
        var identity = new ClaimsIdentity();
        var reference = new ConversationReference();
        var activity = new Activity();
        BotCallbackHandler none = (_, _) => Task.CompletedTask;

        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, reference, none, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, reference, "audience", none, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync("app", activity, none, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, activity, none, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ContinueConversationAsync(identity, activity, "audience", none, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.CreateConversationAsync("app", "test", "https://channel.example", "audience", new ConversationParameters(), none, default));
        await Assert.ThrowsAsync<NotImplementedException>(() => _adapter.ProcessActivityAsync(identity, activity, none, default));
    }

    sealed class Step(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name} before");
            await next(cancellationToken);
            order.Add($"{name} after");
        }
    }
}
