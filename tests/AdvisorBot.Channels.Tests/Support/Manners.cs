namespace AdvisorBot.Channels.Tests.Support;

/// <summary>How one kind of client behaves, as it was seen to.</summary>
sealed record Manners(string ChannelId, string ServicePath, string ConversationId)
{
    /// <summary>The status of an answer to an activity that was posted.</summary>
    public int Posted { get; init; } = StatusCodes.Status200OK;

    /// <summary>A typing indicator is answered 202 and nothing.</summary>
    public bool AnswersTypingWithNothing { get; init; }

    /// <summary>The bot's activity is refused if it names no sender.</summary>
    public bool WantsSender { get; init; }

    /// <summary>The token that the client sends; null for none.</summary>
    public string? Token { get; init; }

    public string? DeliveryMode { get; init; }

    /// <summary>What the client says of itself and of the user in every activity.</summary>
    public JsonObject Common { get; init; } = [];

    /// <summary>Emulator 4.15: pipe in the conversation's id, no slash at the end of the address, localhost by name.</summary>
    public static Manners Emulator => new("emulator", "", $"{Guid.NewGuid()}|livechat")
    {
        WantsSender = true,
        Common = Json("""{"from":{"id":"u-1","name":"User","role":"user"},"recipient":{"id":"b-1","name":"Bot","role":"bot"},"locale":"en-US"}"""),
    };

    /// <summary>Agents Playground 0.2 as Teams: ids that look like GUIDs and are none, an address with a path.</summary>
    public static Manners Playground => new("msteams", "/_connector", Guid.NewGuid().ToString())
    {
        Posted = StatusCodes.Status201Created,
        AnswersTypingWithNothing = true,
        Common = Json(
            """
            {"from":{"id":"user-id-0","name":"Alex Wilber","aadObjectId":"00000000-0000-0000-0000-0000000000020"},
             "recipient":{"id":"00000000-0000-0000-0000-00000000000011","name":"Test Bot"},"locale":"en-US",
             "localTimezone":"UTC","entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Web","timezone":"UTC"}],
             "channelData":{"tenant":{"id":"00000000-0000-0000-0000-0000000000001"}}}
            """),
    };

    static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}
