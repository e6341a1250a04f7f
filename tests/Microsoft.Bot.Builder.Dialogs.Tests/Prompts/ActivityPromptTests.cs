using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Prompts;

public class ActivityPromptTests
{
    [Fact]
    public void ItNeedsAnIdAndAValidator()
    {
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("", IsTick));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt(null, IsTick));
        Assert.Throws<ArgumentNullException>(() => new ActivityPrompt("p", null));
    }

    [Fact]
    public async Task ItEndsWithTheActivityThatIsAccepted() =>
        await new Conversation(new ActivityPrompt("p", IsTick)).Ask("p", "Waiting.")
            .Send("hi").AssertReply("Waiting.")
            .Send(Event("tick")).AssertReply($"result: {typeof(Activity)}")
            .StartTestAsync();

    [Fact]
    public async Task ItAsksAgainAfterAMessageButNotAfterAnEvent() =>
        await new Conversation(new ActivityPrompt("p", IsTick)).Ask("p", "Waiting.", "Still waiting.")
            .Send("hi").AssertReply("Waiting.")
            .Send("tick").AssertReply("Still waiting.")
            .Send(Event("tock"))
            .Send(Event("tick")).AssertReply($"result: {typeof(Activity)}")
            .StartTestAsync();

    [Fact]
    public async Task AttemptsAreCounted()
    {
        List<int> attempts = [];
        await new Conversation(new ActivityPrompt("p", (activity, _) =>
        {
            attempts.Add(activity.AttemptCount);
            activity.Recognized.Value = MessageFactory.Text(activity.AttemptCount.ToString(CultureInfo.InvariantCulture));
            return Task.FromResult(attempts.Count == 2);
        })).Ask("p", "Waiting.")
            .Send("hi").AssertReply("Waiting.")
            .Send("a").AssertReply("Waiting.")
            .Send("b").AssertReply($"result: {typeof(Activity)}")
            .StartTestAsync();

        Assert.Equal([1, 2], attempts);
    }

    [Fact]
    public async Task WhatIsSentMayBeOverridden() =>
        await new Conversation(new Shouting("p", IsTick)).Ask("p", "Waiting.")
            .Send("hi").AssertReply("Waiting.!")
            .Send("a").AssertReply("Waiting.!")
            .StartTestAsync();

    [Fact]
    public async Task TheShorterOverloadMayBeOverriddenForTheFirstQuestion() =>
        await new Conversation(new Whispering("p", IsTick)).Ask("p", "Waiting.", "Still waiting.")
            .Send("hi").AssertReply("(Waiting.)")
            .Send("a").AssertReply("Still waiting.")
            .StartTestAsync();

    static Task<bool> IsTick(PromptValidatorContext<Activity> activity, CancellationToken cancellationToken) =>
        Task.FromResult(activity.Recognized is { Succeeded: true, Value: { Type: ActivityTypes.Event, Name: "tick" } });

    static Activity Event(string name) => new() { Type = ActivityTypes.Event, Name = name };

    sealed class Shouting(string id, PromptValidator<Activity> validator) : ActivityPrompt(id, validator)
    {
        protected override Task OnPromptAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync($"{options.Prompt.Text}!", cancellationToken: cancellationToken);
    }

    sealed class Whispering(string id, PromptValidator<Activity> validator) : ActivityPrompt(id, validator)
    {
        protected override Task OnPromptAsync(
            ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync($"({options.Prompt.Text})", cancellationToken: cancellationToken);
    }
}
