using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace AdvisorBot.Channels.Tests.Support;

/// <summary>A user of one client, who writes and taps and sees what comes back.</summary>
/// <param name="name">Whose activities they are: two who write in one conversation have names of their own.</param>
sealed class Person(HttpClient bot, FakeChannel channel, Manners manners, string name = "a")
{
    int _ids;

    /// <summary>What the bot said last.</summary>
    public Reply Last { get; private set; } = Reply.None;

    /// <summary>Sends an activity and does not wait for replies.</summary>
    public async Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        var whole = manners.Common.DeepClone().AsObject();
        whole["id"] = $"{name}-{Interlocked.Increment(ref _ids)}";
        whole["channelId"] = manners.ChannelId;
        whole["serviceUrl"] = channel.ServiceUrl;
        whole["conversation"] = manners.Conversation.DeepClone();
        whole["conversation"]!["id"] = manners.ConversationId;
        whole["timestamp"] = "2026-11-24T10:00:00.000Z";
        if (manners.DeliveryMode is { } mode)
            whole["deliveryMode"] = mode;
        foreach (var (field, value) in activity)
            whole[field] = value?.DeepClone();

        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(whole) };
        if (manners.Token is { } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await bot.SendAsync(request);
    }

    public Task JoinAsync() => SendAsync(Joined(bot: true, user: true));

    /// <summary>The members of the conversation as they come in, the bot first, without names.</summary>
    public JsonObject Joined(bool bot, bool user)
    {
        var members = new JsonArray();
        if (bot)
            members.Add(new JsonObject { ["id"] = manners.Common["recipient"]!["id"]!.DeepClone() });
        if (user)
            members.Add(new JsonObject { ["id"] = manners.Common["from"]!["id"]!.DeepClone() });
        return new() { ["type"] = "conversationUpdate", ["membersAdded"] = members, ["membersRemoved"] = new JsonArray() };
    }

    public Task SayAsync(string text) => SendAsync(manners.Message(text));

    /// <summary>Taps the button whose title begins so, as this client sends a tap; who expects replies in the answer to a message sends no invoke.</summary>
    public Task TapAsync(string title) => manners.DeliveryMode is null ? SendAsync(Button(title).Tap) : TapFallbackAsync(title);

    /// <summary>Taps it as a client does that does not know the kind of the button.</summary>
    public Task TapFallbackAsync(string title) => SendAsync(Button(title).Fallback ?? Button(title).Tap);

    /// <summary>The button of the last reply whose title, or tooltip, begins so.</summary>
    public Reply.Button Button(string title) =>
        Last.Buttons.FirstOrDefault(button =>
            button.Title.StartsWith(title, StringComparison.Ordinal) || button.Tooltip?.StartsWith(title, StringComparison.Ordinal) == true)
            ?? throw new InvalidOperationException($"There is no button {title} among: {string.Join(" | ", Last.Buttons.Select(button => button.Title))}");

    async Task SendAsync(JsonObject activity)
    {
        using var response = await PostAsync(activity);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
        if (manners.DeliveryMode is null)
        {
            Last = Reply.Of(await channel.NextAsync());
            return;
        }

        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        // A long text comes in several messages, and the last asks.
        var shown = Assert.Single(
            body!["activities"]!.AsArray(), reply => (string?)reply!["type"] == "message" && (string?)reply["inputHint"] == "expectingInput");
        Last = Reply.Of(new(shown!.AsObject(), "", ""));
    }
}
