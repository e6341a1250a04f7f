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

    /// <summary>What the client says of the conversation besides its id.</summary>
    public JsonObject Conversation { get; init; } = [];

    /// <summary>The bot hears only what mentions it.</summary>
    public bool Mentions { get; init; }

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

    /// <summary>Microsoft Teams; ids as it makes them, and the address of a region.</summary>
    public static Manners Teams(string scope) => new("msteams", "/emea/", TeamsConversation(scope))
    {
        Posted = StatusCodes.Status201Created,
        AnswersTypingWithNothing = true,
        Mentions = scope != "personal",
        Conversation = new() { ["conversationType"] = scope, ["isGroup"] = scope != "personal", ["tenantId"] = "a0a0a0a0-0000-4000-8000-000000000001" },
        Common = Json(
            """
            {"from":{"id":"29:1a","name":"Ada","aadObjectId":"a0a0a0a0-0000-4000-8000-000000000002"},
             "recipient":{"id":"28:11111111-2222-3333-4444-555555555555","name":"AdvisorBot"},"locale":"en-GB",
             "entities":[{"type":"clientInfo","locale":"en-GB","country":"GB","platform":"Mac","timezone":"Europe/London"}],
             "channelData":{"tenant":{"id":"a0a0a0a0-0000-4000-8000-000000000001"}}}
            """),
    };

    /// <summary>Microsoft 365 Copilot: a personal chat of Teams that says which product it is.</summary>
    /// <param name="channelId">"msteams", or as Microsoft's newer libraries write it, with the product behind it.</param>
    public static Manners Copilot(string channelId)
    {
        var teams = Teams("personal");
        var common = teams.Common.DeepClone().AsObject();
        common["entities"]!.AsArray().Add(new JsonObject { ["type"] = "ProductInfo", ["id"] = "COPILOT" });
        common["channelData"]!["productContext"] = "COPILOT";
        return teams with { ChannelId = channelId, Common = common };
    }

    /// <summary>A text as this client sends it: where the bot has to be mentioned, marked up and with the same again as HTML.</summary>
    public JsonObject Message(string text)
    {
        if (!Mentions)
            return new() { ["type"] = "message", ["text"] = text, ["textFormat"] = "plain" };
        var bot = Common["recipient"]!;
        var name = (string)bot["name"]!;
        return new()
        {
            ["type"] = "message",
            ["text"] = $"<at>{name}</at>&nbsp;{text}\n",
            ["textFormat"] = "plain",
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["mentioned"] = bot.DeepClone(), ["text"] = $"<at>{name}</at>" }),
            ["attachments"] = new JsonArray(
                new JsonObject
                {
                    ["contentType"] = "text/html",
                    ["content"] = $"<p><span itemtype=\"http://schema.skype.com/Mention\" itemid=\"0\">{name}</span>&nbsp;{text}</p>"
                }),
        };
    }

    static string TeamsConversation(string scope) => scope switch
    {
        "personal" => $"a:1{Guid.NewGuid():N}",
        "groupChat" => $"19:{Guid.NewGuid():N}@thread.v2",
        _ => $"19:{Guid.NewGuid():N}@thread.tacv2;messageid=1763980000000",
    };

    static JsonObject Json(string json) => JsonNode.Parse(json)!.AsObject();
}
