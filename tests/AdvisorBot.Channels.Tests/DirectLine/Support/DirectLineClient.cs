using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace AdvisorBot.Channels.Tests.DirectLine.Support;

/// <summary>Calls Direct Line as DirectLineJS does.</summary>
sealed class DirectLineClient(HttpClient http, string? token)
{
    const string Root = "v3/directline/";

    public string? Token { get; private set; } = token;

    public string ConversationId { get; private set; } = "";

    /// <summary>The address of the stream, from the last start or reconnect.</summary>
    public string StreamUrl { get; private set; } = "";

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content = null, string? bearer = null, string? origin = null, string? accepts = null)
    {
        using var request = new HttpRequestMessage(method, Root + path) { Content = content };
        if ((bearer ?? Token) is { Length: > 0 } credential)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (accepts is not null)
            request.Headers.Add("Accept-Language", accepts);
        return await http.SendAsync(request);
    }

    public async Task<JsonObject> GenerateAsync(string secret, JsonObject? parameters = null)
    {
        using var response = await SendAsync(HttpMethod.Post, "tokens/generate", parameters is null ? null : JsonContent.Create(parameters), secret);
        return await TakeAsync(response, HttpStatusCode.OK);
    }

    public async Task<JsonObject> RefreshAsync()
    {
        using var response = await SendAsync(HttpMethod.Post, "tokens/refresh");
        return await TakeAsync(response, HttpStatusCode.OK);
    }

    /// <param name="accepts">The browser's Accept-Language.</param>
    public async Task<JsonObject> StartAsync(HttpStatusCode expected = HttpStatusCode.Created, string? locale = "en-US", string? accepts = null)
    {
        using var response = await SendAsync(
            HttpMethod.Post, "conversations", JsonContent.Create(new JsonObject { ["user"] = new JsonObject(), ["locale"] = locale }), accepts: accepts);
        return await TakeAsync(response, expected);
    }

    /// <summary>Goes on with a conversation that was started elsewhere.</summary>
    public Task<JsonObject> JoinAsync(string conversationId)
    {
        ConversationId = conversationId;
        return ReconnectAsync("");
    }

    public async Task<JsonObject> ReconnectAsync(string watermark)
    {
        using var response = await SendAsync(HttpMethod.Get, $"conversations/{ConversationId}?watermark={watermark}");
        return await TakeAsync(response, HttpStatusCode.OK);
    }

    /// <summary>Posts an activity and returns its id.</summary>
    public async Task<string> PostAsync(JsonObject activity)
    {
        using var response = await TryPostAsync(JsonContent.Create(activity));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    public Task<HttpResponseMessage> TryPostAsync(HttpContent content) => SendAsync(HttpMethod.Post, $"conversations/{ConversationId}/activities", content);

    public Task<string> SayAsync(string text, string? clientId = null) => PostAsync(Message(text, clientId ?? Guid.NewGuid().ToString("N")));

    /// <summary>A message as Web Chat writes it.</summary>
    public static JsonObject Message(string text, string clientId) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["channelId"] = "webchat",
        ["from"] = new JsonObject { ["id"] = "somebody-else", ["name"] = "Mallory", ["role"] = "bot" },
        ["locale"] = "en-US",
        ["channelData"] = new JsonObject { ["attachmentSizes"] = new JsonArray(), ["clientActivityID"] = clientId },
        ["attachments"] = new JsonArray(),
    };

    public async Task<(JsonArray Activities, string Watermark)> PollAsync(string watermark = "")
    {
        using var response = await SendAsync(HttpMethod.Get, $"conversations/{ConversationId}/activities?watermark={watermark}");
        var set = await TakeAsync(response, HttpStatusCode.OK);
        return (set["activities"]!.AsArray(), (string)set["watermark"]!);
    }

    async Task<JsonObject> TakeAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{response.StatusCode} instead of {expected}: {body}");
        var json = JsonNode.Parse(body)!.AsObject();
        Token = (string?)json["token"] ?? Token;
        ConversationId = (string?)json["conversationId"] ?? ConversationId;
        StreamUrl = (string?)json["streamUrl"] ?? StreamUrl;
        return json;
    }
}
