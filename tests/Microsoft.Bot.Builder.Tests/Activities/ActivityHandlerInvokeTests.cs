using System.Net;
using System.Text.Json;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Activities;

public class ActivityHandlerInvokeTests
{
    readonly InvokedBot _bot = new();

    [Theory]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"pick","data":{"id":7}}}""", "card pick 7")]
    [InlineData("application/search", """{"kind":"search","queryText":"tools","queryOptions":{"skip":5,"top":10}}""", "search tools 5")]
    [InlineData("signin/verifyState", null, "sign in")]
    [InlineData("signin/tokenExchange", null, "sign in")]
    public async Task AnInvokeFindsItsMethodAndIsAnswered(string name, string? value, string expected)
    {
        var response = await InvokeAsync(name, value);

        Assert.Equal(200, response.Status);
        Assert.Equal([expected], _bot.Calls);
    }

    [Theory]
    [InlineData("adaptiveCard/action", null)]
    [InlineData("adaptiveCard/action", "{}")]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Submit"}}""")]
    [InlineData("adaptiveCard/action", "7")]
    [InlineData("application/search", null)]
    [InlineData("application/search", """{"queryText":"tools"}""")]
    [InlineData("application/search", """{"kind":"search"}""")]
    public async Task AnInvokeOfTheWrongShapeIsABadRequest(string name, string? value)
    {
        var response = await InvokeAsync(name, value);

        Assert.Equal(400, response.Status);
        Assert.Equal("application/vnd.microsoft.error", Assert.IsType<AdaptiveCardInvokeResponse>(response.Body).Type);
        Assert.Empty(_bot.Calls);
    }

    [Fact]
    public async Task TeamsMayLeaveTheKindOfASearchOut()
    {
        var response = await InvokeAsync("application/search", """{"queryText":"tools"}""", "msteams");

        Assert.Equal(200, response.Status);
    }

    [Fact]
    public async Task AnUnknownInvokeIsNotImplemented()
        => Assert.Equal(501, (await InvokeAsync("unheard/of", null)).Status);

    [Theory]
    [InlineData("adaptiveCard/action", """{"action":{"type":"Action.Execute"}}""")]
    [InlineData("application/search", """{"kind":"search","queryText":"tools"}""")]
    [InlineData("signin/verifyState", null)]
    public async Task WhatABotDoesNotOverrideIsNotImplemented(string name, string? value)
    {
        var adapter = new RecordingAdapter();

        await new ActivityHandler().OnTurnAsync(new TurnContext(adapter, Invoke(name, value, "test")));

        Assert.Equal(501, Assert.IsType<InvokeResponse>(Assert.Single(adapter.Sent).Value).Status);
    }

    [Fact]
    public async Task ABotThatAnswersItselfIsNotAnsweredFor()
    {
        var adapter = new RecordingAdapter();
        using var turn = new TurnContext(adapter, Invoke("signin/verifyState", null, "test"));
        turn.TurnState.Add(BotAdapter.InvokeResponseKey, new Activity());

        await _bot.OnTurnAsync(turn);

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public async Task ABotCanEndAnInvokeWithAStatusOfItsOwn()
    {
        _bot.Failure = HttpStatusCode.Conflict;

        Assert.Equal(409, (await InvokeAsync("signin/verifyState", null)).Status);
    }

    async Task<InvokeResponse> InvokeAsync(string name, string? value, string channel = "test")
    {
        var adapter = new RecordingAdapter();
        await _bot.OnTurnAsync(new TurnContext(adapter, Invoke(name, value, channel)));
        var sent = Assert.Single(adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    static Activity Invoke(string name, string? value, string channel) => Incoming.Of(ActivityTypes.Invoke, activity =>
    {
        activity.Name = name;
        activity.ChannelId = channel;
        activity.Value = value is null ? null : JsonElement.Parse(value);
    });

    sealed class InvokedBot : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        public HttpStatusCode? Failure { get; set; }

        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        {
            if (Failure is { } status)
                throw new InvokeResponseException(status);
            Calls.Add("sign in");
            return Task.CompletedTask;
        }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Calls.Add($"card {invokeValue.Action.Verb} {JsonElement.Parse(invokeValue.Action.Data.ToString()!).GetProperty("id")}");
            return Task.FromResult(new AdaptiveCardInvokeResponse());
        }

        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Calls.Add($"search {invokeValue.QueryText} {invokeValue.QueryOptions?.Skip}");
            return Task.FromResult(new SearchInvokeResponse());
        }
    }
}
